import argparse

parser = argparse.ArgumentParser(prog='app.py')
parser.add_argument('path')
options = parser.parse_args([])
print('reading', options.path)

import argparse

parser = argparse.ArgumentParser(prog='app.py')
parser.add_argument('--color', action='store_true')
options = parser.parse_args(['--color=false'])
print('color:', options.color)

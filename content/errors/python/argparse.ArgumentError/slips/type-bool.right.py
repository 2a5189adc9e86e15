import argparse

parser = argparse.ArgumentParser(prog='app.py')
parser.add_argument('--no-color', dest='color', action='store_false')
options = parser.parse_args(['--no-color'])
print('color:', options.color)

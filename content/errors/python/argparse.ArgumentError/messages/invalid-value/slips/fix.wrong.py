import argparse

parser = argparse.ArgumentParser(prog='app.py')
parser.add_argument('--price', type=int)
options = parser.parse_args(['--price', '12,90'])
print(options.price)

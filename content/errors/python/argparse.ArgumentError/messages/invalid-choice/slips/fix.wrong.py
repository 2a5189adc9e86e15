import argparse

parser = argparse.ArgumentParser(prog='app.py')
parser.add_argument('--size', choices=[1, 2, 3])
options = parser.parse_args(['--size', '2'])
print(options.size)

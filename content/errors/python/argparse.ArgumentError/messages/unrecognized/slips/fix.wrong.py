import argparse
import shlex

parser = argparse.ArgumentParser(prog='app.py')
parser.add_argument('--name')
line = '--name Ana Souza'
print(parser.parse_args(shlex.split(line)).name)

import argparse

parser = argparse.ArgumentParser(prog='app.py')
parser.add_argument('--exclude')
options = parser.parse_args(['--exclude', '-draft'])
print(options.exclude)

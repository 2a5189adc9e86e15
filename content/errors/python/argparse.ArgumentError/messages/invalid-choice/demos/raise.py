import argparse

parser = argparse.ArgumentParser(prog='app.py', exit_on_error=False)
parser.add_argument('--format', choices=['json', 'csv'])
options = parser.parse_args(['--format', 'xml'])
print(options.format)

import argparse

parser = argparse.ArgumentParser(prog='app.py', exit_on_error=False)
parser.add_argument('path')
parser.add_argument('--user', required=True)
print(parser.parse_args([]))

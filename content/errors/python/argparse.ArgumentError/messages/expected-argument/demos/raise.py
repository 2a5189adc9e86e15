import argparse

parser = argparse.ArgumentParser(prog='app.py', exit_on_error=False)
parser.add_argument('--output')
print(parser.parse_args(['--output']))

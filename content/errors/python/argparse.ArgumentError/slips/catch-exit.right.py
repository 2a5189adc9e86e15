import argparse

parser = argparse.ArgumentParser(prog='app.py', exit_on_error=False)
parser.add_argument('--copies', type=int, default=1)
try:
    copies = parser.parse_args(['--copies', 'two']).copies
except argparse.ArgumentError:
    copies = 1
print('copies:', copies)

import argparse

parser = argparse.ArgumentParser(prog='app.py', exit_on_error=False)
parser.add_argument('--copies', type=int, default=1)
try:
    copies = parser.parse_args(['--copies', 'two']).copies
except argparse.ArgumentError as error:
    print('using 1 copy:', error)
    copies = 1
print('copies:', copies)

import argparse

parser = argparse.ArgumentParser(prog='app.py', exit_on_error=False)  # (1)
parser.add_argument('--copies', type=int)

try:
    parser.parse_args(['--copies', 'two'])
except argparse.ArgumentError as error:
    print(error)  # (2)
    print(error.argument_name, error.message, sep=' | ')  # (3)

print(parser.parse_args(['--copies', '2']).copies)

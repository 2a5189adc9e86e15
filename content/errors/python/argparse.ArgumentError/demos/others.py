import argparse

class Parser(argparse.ArgumentParser):
    def error(self, message):  # (1)
        print(message)
        self.exit(2)

parser = Parser(prog='app.py')
parser.add_argument('--version', action='store_true')
parser.add_argument('--verbose', action='store_true')
group = parser.add_mutually_exclusive_group(required=True)
group.add_argument('--json', action='store_true')
group.add_argument('--csv', action='store_true')

for args in [['--ver', '--json'], ['--json', '--csv'], [], ['--json=1']]:
    try:
        parser.parse_args(args)
    except SystemExit as error:  # (2)
        print('exit status', error.code)

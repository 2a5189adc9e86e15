import argparse

parser = argparse.ArgumentParser(prog='app.py', exit_on_error=False)
parser.add_argument('--size', nargs=2)
parser.add_argument('--tags', nargs='+')
for args in [['--size', '800'], ['--tags']]:
    try:
        print(parser.parse_args(args))
    except argparse.ArgumentError as error:
        print(error)  # (1)

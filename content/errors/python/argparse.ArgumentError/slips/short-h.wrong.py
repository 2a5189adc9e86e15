import argparse

parser = argparse.ArgumentParser(prog='app.py')
parser.add_argument('-h', '--host', default='localhost')
print(parser.parse_args(['-h', 'example.com']).host)

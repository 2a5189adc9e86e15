import argparse

parser = argparse.ArgumentParser(prog='app.py')
parser.add_argument('-H', '--host', default='localhost')
print(parser.parse_args(['-H', 'example.com']).host)

import argparse

def add_common(parser):
    parser.add_argument('-o', '--output', default='out.csv')

parser = argparse.ArgumentParser(prog='app.py')
add_common(parser)
parser.set_defaults(output='report.csv')
print(parser.parse_args([]).output)

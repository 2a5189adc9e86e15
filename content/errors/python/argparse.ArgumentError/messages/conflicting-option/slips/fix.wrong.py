import argparse

def add_common(parser):
    parser.add_argument('-o', '--output', default='out.csv')

parser = argparse.ArgumentParser(prog='app.py')
add_common(parser)
parser.add_argument('-o', '--output', default='report.csv')
print(parser.parse_args([]).output)

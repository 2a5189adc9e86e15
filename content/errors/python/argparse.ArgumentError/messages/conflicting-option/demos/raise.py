import argparse

parser = argparse.ArgumentParser(prog='app.py')
parser.add_argument('-v', '--verbose', action='store_true')
parser.add_argument('-v', '--version', action='store_true')

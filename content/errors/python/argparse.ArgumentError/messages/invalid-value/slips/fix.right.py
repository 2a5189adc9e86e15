import argparse

def price(text):
    return float(text.replace(',', '.'))

parser = argparse.ArgumentParser(prog='app.py')
parser.add_argument('--price', type=price)
options = parser.parse_args(['--price', '12,90'])
print(options.price)

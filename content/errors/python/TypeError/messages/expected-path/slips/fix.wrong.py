import os

folder = os.environ.get('ERRATA_DATA')
print(os.path.join(folder, 'prices.csv'))

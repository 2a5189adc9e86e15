import os

folder = os.environ.get('ERRATA_DATA', 'data')
print(os.path.join(folder, 'prices.csv'))

import re

products = ['cable (2 m)', 'cable (5 m)', 'lamp']
query = 'cable (2'
print([name for name in products if re.search(query, name)])

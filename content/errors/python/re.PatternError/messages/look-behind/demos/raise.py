import re

line = 'total:   25'
print(re.search(r'(?<=total: *)\d+', line))

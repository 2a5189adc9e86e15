import re

line = 'print(total)'
print(re.split('(', line))

import re

name = 'Marta'
print(re.fullmatch('[a-Z]+', name))

import re

name = 'Ana Souza'
print(re.sub(r'(\w+) \w+', r'\2 \1', name))

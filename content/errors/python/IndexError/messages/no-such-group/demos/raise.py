import re

match = re.search(r'(\w+)@\w+', 'write to ana@example')
print(match.group(1))
print(match.group(2))

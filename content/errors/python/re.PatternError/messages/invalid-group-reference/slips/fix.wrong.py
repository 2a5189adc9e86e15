import re

lines = ['it is is late', 'so far so good']
for line in lines:
    print(line, re.search(r'\b(\w+) \2\b', line) is not None)

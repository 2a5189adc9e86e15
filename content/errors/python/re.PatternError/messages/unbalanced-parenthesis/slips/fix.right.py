import re

items = ['1) milk', '2) bread', '10) salt']
for item in items:
    print(re.sub(r'[0-9]+\) ', '', item))

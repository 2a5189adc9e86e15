import re

lines = ['price: 12', 'cost: 7', 'weight: 3']
for line in lines:
    match = re.search(r'(?<=price: |cost: )\d+', line)
    print(match[0] if match else None)

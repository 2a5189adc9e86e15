import csv

lines = ['name,price', 'pen,2.50', 'ink,4.00']
total = 0.0
for row in csv.DictReader(lines):
    total += row['price']
print(total)

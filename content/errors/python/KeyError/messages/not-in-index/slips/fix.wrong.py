import csv

file = ['name, age', 'Ana, 31']
for row in csv.DictReader(file):
    print([row[column] for column in ['name', 'age']])

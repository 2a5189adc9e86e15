import csv

file = ['name, age', 'Ana, 31']
for row in csv.DictReader(file, skipinitialspace=True):
    print([row[column] for column in ['name', 'age']])

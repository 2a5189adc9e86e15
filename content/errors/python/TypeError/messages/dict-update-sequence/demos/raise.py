ages = [31, 45]

people = dict(ages)
print(people)

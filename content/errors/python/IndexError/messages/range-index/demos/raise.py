hours = range(9, 18)
print(hours[0])
print(hours[9])

def read(line):
    name, age = line.split(';')  # (1)
    return name, int(age)  # (2)


name, years = read('Ana;31')  # (3)
print(name, years)
print('age' in globals())

minimum = 1

try:
    age = input('Age, at least', minimum)
except EOFError:
    age = '1'
print(age)

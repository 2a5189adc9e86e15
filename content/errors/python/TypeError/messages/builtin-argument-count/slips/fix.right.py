minimum = 1

try:
    age = input(f'Age, at least {minimum}: ')
except EOFError:
    age = '1'
print(age)

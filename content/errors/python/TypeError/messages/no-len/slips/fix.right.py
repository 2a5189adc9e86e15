import random

names = ['Ana', 'Bob', 'Eva']
short = [name for name in names if len(name) == 3]
print(random.choice(short) in names)

import random

names = ['ana', 'leo', 'eva']
print(random.sample(names, 5))

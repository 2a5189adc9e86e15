import os

names = ['ana', 'bob']

with open(os.devnull, 'w') as file:
    file.write(names)
print('saved')

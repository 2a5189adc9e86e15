import os

names = ['ana', 'bob']

with open(os.devnull, 'w') as file:
    for name in names:
        file.write(f'{name}\n')
print('saved')

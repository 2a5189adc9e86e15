import os

name = os.path.basename(__file__)
os.chdir('/')
with open(name, encoding='utf-8') as file:
    print(file.readline().strip())

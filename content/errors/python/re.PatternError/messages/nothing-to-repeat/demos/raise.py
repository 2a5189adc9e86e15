import re

files = ['notes.txt', 'photo.png']
for name in files:
    if re.match('*.txt', name):
        print(name)

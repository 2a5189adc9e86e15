import re

files = ['notes.txt', 'photo.png', 'todo.txt']
print([name for name in files if re.match('*.txt', name)])

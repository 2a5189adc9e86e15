from fnmatch import fnmatch

files = ['notes.txt', 'photo.png', 'todo.txt']
print([name for name in files if fnmatch(name, '*.txt')])

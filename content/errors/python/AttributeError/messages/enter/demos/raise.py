path = 'notes.txt'
with path as file:
    print(file.read())

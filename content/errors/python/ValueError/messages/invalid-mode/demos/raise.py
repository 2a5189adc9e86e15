with open('notes.txt', 'utf-8') as file:
    print(file.read())

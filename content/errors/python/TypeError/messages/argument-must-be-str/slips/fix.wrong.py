files = ['cat.png', 'notes.txt', 'dog.jpg']

images = [name for name in files if name.startswith(['cat', 'dog'])]
print(images)

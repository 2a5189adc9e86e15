import os
import tempfile

with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    with open('notes.txt', 'w') as file:
        file.write('milk')
    with open('notes.txt') as source, open('./notes.txt', 'w') as target:  # (1)
        target.write(source.read())
    print(os.path.getsize('notes.txt'), 'bytes left')
    os.chdir('..')

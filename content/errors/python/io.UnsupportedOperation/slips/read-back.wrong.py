from tempfile import TemporaryDirectory

with TemporaryDirectory() as folder:
    with open(f'{folder}/notes.txt', 'w') as notes:
        notes.write('one\n')
        print(notes.read())

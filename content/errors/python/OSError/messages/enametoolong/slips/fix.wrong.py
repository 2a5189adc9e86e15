import os
import tempfile

title = 'Olá, mundo! ' * 20
with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    try:
        with open(f'{title}.txt', 'w') as page:
            page.write('hello')
        print(len(os.listdir()))
    finally:
        os.chdir('..')

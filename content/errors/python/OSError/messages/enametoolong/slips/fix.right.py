import os
import tempfile

title = 'Olá, mundo! ' * 20
with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    name = title.encode()[:200].decode(errors='ignore')
    try:
        with open(f'{name}.txt', 'w') as page:
            page.write('hello')
        print(len(os.listdir()))
    finally:
        os.chdir('..')

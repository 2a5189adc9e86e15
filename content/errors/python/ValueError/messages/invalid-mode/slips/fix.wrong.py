import os

with open(os.devnull, 'rw', encoding='utf-8') as file:
    file.write('done')

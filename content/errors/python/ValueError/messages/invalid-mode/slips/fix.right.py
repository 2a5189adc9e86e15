import os

with open(os.devnull, 'r+', encoding='utf-8') as file:
    file.write('done')

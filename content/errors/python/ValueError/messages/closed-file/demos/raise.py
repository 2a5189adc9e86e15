import os

with open(os.devnull, 'w', encoding='utf-8') as log:
    log.write('start\n')

log.write('done\n')

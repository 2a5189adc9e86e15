pages = 7

for sheet in range(pages / 2):
    print('sheet', sheet + 1)

number = 40413

if 4 in number:
    print('has a four')

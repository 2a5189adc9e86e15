answer = '7'

if answer >= 10:
    print('high')

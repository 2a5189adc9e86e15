number = 40413

if '4' in str(number):
    print('has a four')

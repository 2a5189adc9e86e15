try:
    age = int('thirty')
except ValueError as error:
    age = None
if age is None:
    print('not a number:', error)

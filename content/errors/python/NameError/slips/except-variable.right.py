try:
    age = int('thirty')
except ValueError as error:
    age = None
    reason = error
if age is None:
    print('not a number:', reason)

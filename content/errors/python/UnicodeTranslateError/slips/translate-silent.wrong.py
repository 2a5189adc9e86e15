table = str.maketrans({'ñ': 'n', 'é': 'e'})

try:
    user_name = 'Iñaki Öz'.translate(table)
except UnicodeTranslateError:
    user_name = 'guest'
print(user_name.encode('ascii'))

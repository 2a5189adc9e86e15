table = str.maketrans({'ñ': 'n', 'é': 'e'})

user_name = 'Iñaki Öz'.translate(table)
if not user_name.isascii():
    user_name = 'guest'
print(user_name.encode('ascii'))

def read_age(text):
    try:
        age = int(text)
    except ValueError:
        print('not a number:', text)
        age = None
    return age


print(read_age('thirty'))

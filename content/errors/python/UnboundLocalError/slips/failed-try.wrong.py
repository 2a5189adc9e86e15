def read_age(text):
    try:
        age = int(text)
    except ValueError:
        print('not a number:', text)
    return age


print(read_age('thirty'))

USERS = {7: 'Ana'}


def find_user(number):
    if number not in USERS:
        raise LookupError(f'no user {number}')
    return USERS[number]


try:
    print(find_user(8))
except KeyError as error:
    print(error)

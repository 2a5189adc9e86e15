USERS = {7: 'Ana'}


class UserNotFound(LookupError):
    pass


def find_user(number):
    if number not in USERS:
        raise UserNotFound(f'no user {number}')
    return USERS[number]


try:
    print(find_user(8))
except UserNotFound as error:
    print(error)

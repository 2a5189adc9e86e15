from unittest.mock import Mock, call


def notify(users, send):
    for user in users:
        send(user)


send = Mock(name='send')
notify(['ana', 'leo'], send)
assert send.call_args_list == [call('ana'), call('leo')]

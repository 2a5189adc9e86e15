from unittest.mock import Mock


def notify(users, send):
    for user in users:
        send(user)


send = Mock(name='send')
notify(['ana', 'leo'], send)
send.assert_called_once_with('ana')

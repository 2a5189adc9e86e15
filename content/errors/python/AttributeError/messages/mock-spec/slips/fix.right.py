from unittest.mock import Mock


class Mailer:
    def __init__(self, host):
        self.host = host

    def send(self, to):
        print('to', to)


mailer = Mock(spec=Mailer, host='localhost')
print('sent by', mailer.host)

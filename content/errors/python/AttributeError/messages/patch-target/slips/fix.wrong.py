from unittest.mock import patch


class Mailer:
    def __init__(self):
        self.host = 'localhost'


with patch.object(Mailer, 'host', 'test'):
    print(Mailer().host)

from unittest.mock import patch


class Mailer:
    def __init__(self):
        self.host = 'localhost'


mailer = Mailer()
with patch.object(mailer, 'host', 'test'):
    print(mailer.host)

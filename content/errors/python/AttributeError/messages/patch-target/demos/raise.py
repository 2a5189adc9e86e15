from unittest.mock import patch


class Mailer:
    def send(self, to):
        print('to', to)


with patch.object(Mailer, 'deliver'):
    Mailer().deliver('ana@example')

from unittest.mock import Mock

mailer = Mock(spec=['send', 'close'])
mailer.send('ana@example')
mailer.deliver('luis@example')

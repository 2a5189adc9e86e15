from unittest.mock import Mock

send = Mock()
send('ana@example')
send.assert_called_wiht('ana@example')

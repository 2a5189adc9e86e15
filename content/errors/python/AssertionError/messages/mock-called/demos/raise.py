from unittest.mock import Mock

send = Mock(name='send')
send.assert_called_once()

from unittest.mock import Mock

send = Mock()
send('ana@example')
send('luis@example')
assert send.call_count == 2
print(send.call_args_list[1])

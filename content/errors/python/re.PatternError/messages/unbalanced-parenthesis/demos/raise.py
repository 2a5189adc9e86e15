import re

message = 'See you soon :)'
print(re.findall(':)', message))

import re

path = 'users[0].name'
print(re.split('[', path))

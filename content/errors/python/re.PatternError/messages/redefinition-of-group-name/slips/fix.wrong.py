import re

pattern = r'(?P<hour>\d\d):(?P<minute>\d\d)-(?P<hour>\d\d):(?P<minute>\d\d)'
match = re.fullmatch(pattern, '09:30-17:45')
print(match['hour'])

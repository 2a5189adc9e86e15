import re

pattern = r'(?P<start>\d\d:\d\d)-(?P<end>\d\d:\d\d)'
match = re.fullmatch(pattern, '09:30-17:45')
print(match['start'], match['end'])

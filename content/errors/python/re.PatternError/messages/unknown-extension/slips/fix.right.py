import re

log = '10:32 ERROR disk full'
match = re.match(r'(?P<time>\S+) (?P<level>\w+)', log)
print(match.groupdict())

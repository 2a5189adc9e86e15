import re

log = '10:32 ERROR disk full'
match = re.match(r'(?<time>\S+) (?<level>\w+)', log)
print(match.groupdict())

import re

date = '2024-01-15'
match = re.match(r'(?<year>\d{4})-(?<month>\d\d)', date)
print(match['year'])

import re

match = re.search(r'(?P<first>\d+)-(?P<last>\d+)', 'pages 12-34')
print('from', match['first'], 'to', match['last'])

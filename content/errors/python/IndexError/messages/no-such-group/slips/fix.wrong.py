import re

match = re.search(r'(?:\d+)-(\d+)', 'pages 12-34')
print('from', match.group(1), 'to', match.group(2))

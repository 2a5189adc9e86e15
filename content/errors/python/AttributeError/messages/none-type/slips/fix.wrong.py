import re

match = re.search(r'\d+', 'no number here')
print('starts at', match.start())

import re

match = re.search(r'\d+', 'no number here')
if match is None:
    print('no number')
else:
    print('starts at', match.start())

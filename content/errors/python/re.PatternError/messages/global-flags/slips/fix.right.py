import re

words = ['error', 'warning']
pattern = '|'.join(words)
for line in ['Error: disk full', 'all fine']:
    print(line, re.search(pattern, line, re.IGNORECASE) is not None)

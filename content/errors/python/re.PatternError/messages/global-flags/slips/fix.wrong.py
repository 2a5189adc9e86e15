import re

words = ['(?i)error', '(?i)warning']
pattern = '|'.join(words)
for line in ['Error: disk full', 'all fine']:
    print(line, re.search(pattern, line) is not None)

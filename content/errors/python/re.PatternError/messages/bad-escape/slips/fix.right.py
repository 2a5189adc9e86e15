import re

home = r'C:\Users\Ana'
paths = [r'C:\Users\Ana\notes.txt', r'C:\temp\a.txt']
for path in paths:
    print(re.sub(re.escape(home), '~', path))

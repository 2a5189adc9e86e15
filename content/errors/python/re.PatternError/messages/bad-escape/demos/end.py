import re

for pattern, replacement in [('folder\\', ''), ('HOME', r'C:\Users\Ana')]:
    try:
        print(re.sub(pattern, replacement, 'HOME/notes.txt'))
    except re.error as error:
        print(error)  # (1)

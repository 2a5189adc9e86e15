import re

patterns = [r'x{5,2}', r'(?P<full name>\w+)', '(?P=year)', r'(?P<year\d+)']
for pattern in patterns:
    try:
        re.compile(pattern)
    except re.error as error:
        print(pattern)
        print(' ' * error.pos + '^', error)  # (1)

import re

try:
    print(re.sub(r'(?P<day>\d+)/(?P<month>\d+)', r'\g<month>-\g<days>', '31/12'))  # (1)
except IndexError as error:
    print(error)

import re

for call in (
    lambda: re.compile(555),
    lambda: re.sub('[0-9]', 5, 'page 7'),
):
    try:
        print(call())
    except TypeError as error:
        print(error)

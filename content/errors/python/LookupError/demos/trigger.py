import codecs

calls = [
    lambda: {'apple': 3}['plum'],
    lambda: ['Ana', 'Luis'][2],
    lambda: codecs.lookup('utf-8-bom'),
]

for call in calls:
    try:
        call()
    except LookupError as error:  # (1)
        print(f'{type(error).__name__}: {error}')  # (2)

row = ('Ana', None)

for call in (
    lambda: 'Hi %s, you are %d' % 'Ana',
    lambda: '%s is %d' % row,
    lambda: '%x' % 2.5,
    lambda: '%c' % 'Ana',
    lambda: '%(name)s' % 'Ana',
    lambda: f'{row[1]:>8}',
):
    try:
        print(call())
    except TypeError as error:
        print(error)

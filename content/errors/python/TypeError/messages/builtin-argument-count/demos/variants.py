from datetime import datetime

for call in (
    lambda: input('Name', 'default', 3),
    lambda: {}.pop('pen', 0, 1),
    lambda: {}.get(),
    lambda: getattr('pen'),
    lambda: sorted([3, 1], reversed),
    lambda: isinstance(3),
    lambda: 'pen'.upper(1),
    lambda: [3, 1].sort(reversed),
    lambda: int('7', 10, 2),
    lambda: 'a b'.splitlines(True, 1),
    lambda: round(2.5, 1, 2),
    lambda: sum(),
    lambda: 'pen'.replace('p'),
    lambda: datetime.strptime('2024'),
    lambda: type('pen', 1),
    lambda: map(str),
):
    try:
        print(call())
    except TypeError as error:
        print(error)

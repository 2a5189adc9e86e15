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
):
    try:
        print(call())
    except TypeError as error:
        print(error)

for call in (
    lambda: ', '.join(2024),
    lambda: b', '.join(['Ana', 'Lima']),
    lambda: sum(['Ana', 'Lima'], ''),
):
    try:
        print(call())
    except TypeError as error:
        print(error)

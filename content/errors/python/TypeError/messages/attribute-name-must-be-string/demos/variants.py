for call in (
    lambda: getattr('pen', 1),
    lambda: hasattr('pen', None),
):
    try:
        print(call())
    except TypeError as error:
        print(error)

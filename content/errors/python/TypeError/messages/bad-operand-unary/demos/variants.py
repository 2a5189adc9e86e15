for call in (
    lambda: abs('-15'),
    lambda: round('2.50'),
):
    try:
        print(call())
    except TypeError as error:
        print(error)

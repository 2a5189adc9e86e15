def attempt(call):
    try:
        call()
    except TypeError as error:
        print(error)


attempt(lambda: len(42))
attempt(lambda: int(None))
attempt(lambda: sorted([3, '2']))  # (1)
attempt(lambda: ', '.join([1, 2]))
attempt(lambda: range(2.5))
attempt(lambda: open(None))  # (2)

class Price:
    def __repr__(self):
        return 2.5

    def __bool__(self):
        return 2.5

    def __hash__(self):
        return '2.5'

    def __format__(self, spec):
        return 2.5

    def __index__(self):
        return 2.5


price = Price()
for call in (
    lambda: repr(price),
    lambda: bool(price),
    lambda: hash(price),
    lambda: f'{price}',
    lambda: range(price),
):
    try:
        print(call())
    except TypeError as error:
        print(error)

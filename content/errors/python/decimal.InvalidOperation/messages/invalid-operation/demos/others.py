from decimal import Decimal, InvalidOperation

infinity = Decimal('Infinity')
for operation in [
    lambda: Decimal(-1).sqrt(),
    lambda: Decimal(5) % 0,
    lambda: infinity - infinity,
    lambda: Decimal('NaN') < 1,
    lambda: divmod(Decimal(5), 0),
]:
    try:
        print(operation())
    except InvalidOperation as error:
        print(error)  # (1)

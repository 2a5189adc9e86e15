from decimal import Decimal, InvalidOperation

operations = [
    lambda: Decimal('twelve'),
    lambda: Decimal(0) / 0,
    lambda: Decimal('1e30') // 1,
    lambda: Decimal(-4).sqrt(),
    lambda: Decimal('NaN') > 1,
    lambda: Decimal('1e30').quantize(Decimal('0.01')),
]
for operation in operations:
    try:
        operation()
    except InvalidOperation as error:
        reason = error.args[0][0]  # (1)
        print(reason.__name__, error)

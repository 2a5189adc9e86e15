from decimal import Decimal, InvalidOperation

for text in ['3.50', '3,50', '']:
    try:
        print(Decimal(text))
    except InvalidOperation as error:  # (1)
        print(f'{text!r}: {error}')  # (2)

print(issubclass(InvalidOperation, ArithmeticError))
print(issubclass(InvalidOperation, ValueError))  # (3)

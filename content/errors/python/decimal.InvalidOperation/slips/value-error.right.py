from decimal import Decimal, InvalidOperation

for text in ['12.90', 'free']:
    try:
        print(Decimal(text))
    except InvalidOperation:
        print('not a price:', text)

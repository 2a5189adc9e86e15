from decimal import Decimal

for text in ['12.90', 'free']:
    try:
        print(Decimal(text))
    except ValueError:
        print('not a price:', text)

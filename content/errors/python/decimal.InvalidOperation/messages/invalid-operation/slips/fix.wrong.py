from decimal import Decimal

balances = [Decimal('123456789012.5'), Decimal('0.25')]
unit = Decimal('1e-18')
for balance in balances:
    print(balance.quantize(unit))

from decimal import Decimal

balance = Decimal('123456789012.5')
print(balance.quantize(Decimal('1e-18')))

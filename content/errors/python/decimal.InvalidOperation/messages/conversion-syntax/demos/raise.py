from decimal import Decimal

price = Decimal('12,90')
print(price * 2)

from decimal import Decimal

paid = Decimal('0.00')
orders = Decimal(0)
print(paid / orders)

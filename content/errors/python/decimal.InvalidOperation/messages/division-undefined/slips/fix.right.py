from decimal import Decimal

months = {'May': (Decimal('90.00'), 3), 'June': (Decimal(0), 0)}
for month, (paid, orders) in months.items():
    if orders:
        print(month, paid / orders)
    else:
        print(month, 'no orders')

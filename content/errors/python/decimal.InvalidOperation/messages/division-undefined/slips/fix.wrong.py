from decimal import Decimal

months = {'May': (Decimal('90.00'), 3), 'June': (Decimal(0), 0)}
for month, (paid, orders) in months.items():
    try:
        print(month, paid / orders)
    except ZeroDivisionError:
        print(month, 'no orders')

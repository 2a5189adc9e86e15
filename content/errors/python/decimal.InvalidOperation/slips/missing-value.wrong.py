from decimal import Decimal

temperatures = [Decimal('21.5'), Decimal('NaN'), Decimal('19.8')]
print(max(temperatures))

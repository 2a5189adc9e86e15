from decimal import Decimal

temperatures = [Decimal('21.5'), None, Decimal('19.8')]
print(max(value for value in temperatures if value is not None))

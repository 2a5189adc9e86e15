from decimal import Decimal

account = Decimal('123456789012345678901234567890123')
print(account % 97)

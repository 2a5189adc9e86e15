from decimal import Decimal

bill = Decimal('86.40')
for people in (4, 3, 0):
    print(bill / people)

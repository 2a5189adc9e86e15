from decimal import Decimal

rows = ['1.250,00', '89,90', '']
total = Decimal(0)
for text in rows:
    if text:
        total += Decimal(text.replace('.', '').replace(',', '.'))
print(total)

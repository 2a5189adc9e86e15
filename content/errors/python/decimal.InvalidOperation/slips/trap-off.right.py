from decimal import Decimal, InvalidOperation

amounts = []
for text in ['10.00', '5,50']:
    try:
        amounts.append(Decimal(text))
    except InvalidOperation:
        print('left out:', text)
print(int(sum(amounts)))

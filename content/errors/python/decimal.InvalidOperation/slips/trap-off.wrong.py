from decimal import Decimal, InvalidOperation, localcontext

with localcontext() as context:
    context.traps[InvalidOperation] = False
    amounts = [Decimal(text) for text in ['10.00', '5,50']]
print(int(sum(amounts)))

from decimal import Decimal, localcontext

balances = [Decimal('123456789012.5'), Decimal('0.25')]
unit = Decimal('1e-18')
with localcontext() as context:
    context.prec = 60
    for balance in balances:
        print(balance.quantize(unit))

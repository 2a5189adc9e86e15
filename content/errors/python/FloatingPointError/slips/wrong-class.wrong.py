def growth(rate, years):
    try:
        return (1.0 + rate) ** years
    except FloatingPointError:
        return float('inf')


print(growth(9, 400))

def growth(rate, years):
    try:
        return (1.0 + rate) ** years / rate
    except ArithmeticError:
        return None


print(growth(0, 10))
print(growth(9, 400))

OPERATIONS = {
    '+': lambda a, b: a + b,
    '/': lambda a, b: a / b,
    '^': lambda a, b: a**b,
}


def calculate(line):
    left, sign, right = line.split()
    try:
        return OPERATIONS[sign](float(left), float(right))  # (1)
    except ArithmeticError as error:  # (2)
        return f'no result ({type(error).__name__})'


for line in ['2 + 3', '7 / 0', '10 ^ 400']:
    print(line, '=', calculate(line))

def double(number):
    return number * 2


for target, name in (7, 'real'), (double, '__globals__'):
    try:
        setattr(target, name, 5)
    except AttributeError as error:
        print(error)  # (1)

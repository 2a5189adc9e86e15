def discount(price, percent):
    result = price * (100 - percent) / 100
    assert 0 <= result <= price, f'price {price}, result {result}'  # (1)
    return result


for percent in (20, 120):
    try:
        print(discount(50, percent))
    except AssertionError as error:
        print(f'{type(error).__name__}: {error}')  # (2)

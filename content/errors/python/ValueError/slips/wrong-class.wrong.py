def to_price(text):
    try:
        return float(text)
    except TypeError:
        return 0.0


print(to_price('free'))

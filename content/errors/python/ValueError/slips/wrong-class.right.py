def to_price(text):
    try:
        return float(text)
    except (TypeError, ValueError):
        return 0.0


print(to_price('free'))
print(to_price(None))

def to_price(text):
    try:
        return float(text)
    except ValueError:
        return None


print(sum(to_price(text) for text in ['12.5', 'n/a', '8']))

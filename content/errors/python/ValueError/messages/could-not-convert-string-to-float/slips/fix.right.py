def to_price(text):
    return float(text.strip().lstrip('$').replace(',', ''))


prices = ['$1,299.00', '49.90', '5']
total = sum(to_price(price) for price in prices)
print(total)

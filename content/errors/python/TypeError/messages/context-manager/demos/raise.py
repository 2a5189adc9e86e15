def load_prices():
    return [2.5, 4.0]


with load_prices() as prices:
    print(sum(prices))

def shop(prices):
    def with_tax(price):
        return price * factor

    totals = [with_tax(price) for price in prices]
    factor = 2
    return totals


print(shop([3, 5]))

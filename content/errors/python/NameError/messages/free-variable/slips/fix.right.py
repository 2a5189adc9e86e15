def shop(prices):
    factor = 2

    def with_tax(price):
        return price * factor

    return [with_tax(price) for price in prices]


print(shop([3, 5]))

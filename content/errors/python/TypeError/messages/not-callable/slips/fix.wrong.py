class Cart:
    def __init__(self, prices):
        self.prices = prices
        self.total = 0

    def total(self):
        return sum(self.prices)


cart = Cart([2.5, 4.0])
print(cart.total())

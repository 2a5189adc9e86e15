class Cart:
    def __init__(self):
        self.items = []


cart = Cart
cart.items.append('tea')
print(cart.items)

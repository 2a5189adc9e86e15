class Basket:
    def __init__(self):
        self.items = []

    def put(self, item):
        self.items.append(item)


basket = Basket()
basket.put('bread')
print(basket.items)

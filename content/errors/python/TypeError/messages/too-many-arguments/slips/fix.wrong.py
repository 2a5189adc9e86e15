class Basket:
    items = []

    def put(item):
        Basket.items.append(item)


basket = Basket()
basket.put('bread')
print(basket.items)

cart = ['tea', 'cake']
print(cart.pop(2))

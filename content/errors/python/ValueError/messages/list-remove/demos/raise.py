cart = ['milk', 'bread']
cart.remove('eggs')
print(cart)

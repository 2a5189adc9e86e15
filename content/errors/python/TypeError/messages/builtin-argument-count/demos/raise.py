cart = ['pen']

cart.append('ink', 'paper')
print(cart)

cart = ['tea', 'cake', 'jam']
for position in [0, 2]:
    print('removed', cart.pop(position))
print(cart)

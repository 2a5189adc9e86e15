cart = ['tea', 'cake', 'jam']
for position in sorted([0, 2], reverse=True):
    print('removed', cart.pop(position))
print(cart)

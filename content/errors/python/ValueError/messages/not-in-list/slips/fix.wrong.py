SIZES = ('small', 'medium', 'large')
order = 'Large '
position = SIZES.index(order)
print(position)

SIZES = ('small', 'medium', 'large')
order = 'Large '.strip().lower()
position = SIZES.index(order) if order in SIZES else None
print(position)

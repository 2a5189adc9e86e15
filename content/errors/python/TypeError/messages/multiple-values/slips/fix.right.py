def order(item, size='M', count=1):
    return f'{count} x {item} ({size})'


defaults = {'size': 'L', 'count': 2}
print(order('shirt', **{**defaults, 'size': 'S'}))

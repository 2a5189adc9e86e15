def read_order(data):
    if not isinstance(data, dict):  # (1)
        raise TypeError(f'order must be a dict, not {type(data).__name__}')
    return {'price': float(data['price']), 'count': int(data['count'])}  # (2)


for data in [{'price': '2.50', 'count': '3'}, ['2.50', '3']]:
    try:
        order = read_order(data)
        print(order['price'] * order['count'])
    except TypeError as error:
        print(error)

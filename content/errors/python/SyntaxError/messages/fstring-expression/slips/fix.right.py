for stock in [0, 12]:
    print(f'{"sold out" if stock == 0 else stock}')

for stock in [0, 12]:
    print(f'{if stock == 0: "sold out"}')

path = 'data\0-orders.csv'
with open(path, encoding='utf-8') as file:
    print(file.read())

def show(price):
    if price == 0:
        continue
    print(price)

for price in [4.50, 0, 3.25]:
    show(price)

def order-total(prices):
    return sum(prices)

print(order_total([4.50, 12.00]))

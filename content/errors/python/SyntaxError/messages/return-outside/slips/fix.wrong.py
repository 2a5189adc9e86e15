def average(prices):
    total = sum(prices)
    count = len(prices)
return total / count

print(average([4.50, 12.00, 3.00]))

prices = [4.50, 12.00, 3.25]

total = sum(prices)
return total

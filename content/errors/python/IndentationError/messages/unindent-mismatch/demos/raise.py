def total(prices):
    result = sum(prices)
  return result


print(total([4.5, 12]))

from __future__ import braces

def total(prices):
    return sum(prices)

print(total([4.50, 12.00]))

from __future__ import annotations

def total(prices: "list[float]") -> float:
    return sum(prices)

print(total([4.50, 12.00]))

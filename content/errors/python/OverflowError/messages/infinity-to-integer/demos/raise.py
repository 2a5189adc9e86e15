best = float('inf')
for price in []:
    best = min(best, price)

print(round(best))

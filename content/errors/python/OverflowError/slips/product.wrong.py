chances = [1e-5] * 62
odds = 1.0
for chance in chances:
    odds *= chance

print(round(1 / odds))

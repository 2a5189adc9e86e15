scores = [70, 95, 82]

best = scores.sort(reverse=True)
print(best[0])

scores = [70, 95, 82]

best = sorted(scores, reverse=True)
print(best[0])

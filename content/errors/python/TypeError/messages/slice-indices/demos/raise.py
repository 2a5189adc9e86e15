scores = [70, 95, 82, 60]

half = len(scores) / 2
print(scores[:half])

scores = [8, 7, None, 9]

try:
    total = sum(scores)
except TypeError:
    total = 0
count = len(scores) if total else 0
print(total / count)

scores = [8, 7, None, 9]

known = [score for score in scores if score is not None]
total = sum(known)
count = len(known)
print(total / count)

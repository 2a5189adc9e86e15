score = 40
bonus = 10

"score" = score + bonus
print("score:", score)

score = 0

def play(points):
    score = points * 2
    global score

play(5)
print(score)

score = 0

def play(points):
    global score
    score = points * 2

play(5)
print(score)

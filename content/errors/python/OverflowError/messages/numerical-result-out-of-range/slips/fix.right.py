guess = 3.0
steps = 0
while guess < 1e6:
    guess = guess**2.0 - 2.0
    steps += 1

print('diverges after', steps, 'steps')

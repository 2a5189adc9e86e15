guess = 3.0
for _ in range(12):
    guess = guess**2.0 - 2.0

print(guess > 2)

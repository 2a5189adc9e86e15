squares = []
for n in range(3):
    squares[n] = n * n
print(squares)

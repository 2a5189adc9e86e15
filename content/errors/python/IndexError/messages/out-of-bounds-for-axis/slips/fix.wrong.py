grid = [[7, 9, 8], [6, 5, 10]]

for row in range(3):
    for column in range(2):
        print(grid[row][column])

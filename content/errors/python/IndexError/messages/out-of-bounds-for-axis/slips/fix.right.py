grid = [[7, 9, 8], [6, 5, 10]]

for row in range(len(grid)):
    for column in range(len(grid[row])):
        print(grid[row][column])

width, height = 3, 4
area = width × height
print(area)

def area(width, height, width):
    return width * height


print(area(80, 24))

width, height: int = 80, 24

print(width * height)

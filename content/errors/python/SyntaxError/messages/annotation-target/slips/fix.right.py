width: int = 80
height: int = 24

print(width * height)

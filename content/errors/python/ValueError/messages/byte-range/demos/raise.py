pixels = [12, 255, 300]
print(bytes(pixels))

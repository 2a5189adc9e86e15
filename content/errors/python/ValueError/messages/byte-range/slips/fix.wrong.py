image = bytearray([10, 200, 250])
for index, value in enumerate(image):
    image[index] = value + 40

print(list(image))

image = bytearray([10, 200, 250])
for index, value in enumerate(image):
    image[index] = min(255, value + 40)

print(list(image))

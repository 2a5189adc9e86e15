color = '#ff8800'
red, green, blue = bytes.fromhex(color)
print(red, green, blue)

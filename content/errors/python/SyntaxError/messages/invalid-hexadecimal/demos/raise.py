color = 0xgg8800
print(color)

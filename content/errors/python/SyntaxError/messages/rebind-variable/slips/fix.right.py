texts = ["12", "7", "30"]

big = [number for text in texts if (number := int(text)) > 10]
print(big)

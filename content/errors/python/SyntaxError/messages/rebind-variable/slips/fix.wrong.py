texts = ["12", "7", "30"]

big = [number for number in texts if (number := int(number)) > 10]
print(big)

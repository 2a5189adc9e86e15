text = "three"

try:
    quantity = int(text)
print(quantity)
except ValueError:
    print("not a number")

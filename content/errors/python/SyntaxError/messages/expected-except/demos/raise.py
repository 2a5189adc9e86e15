text = "12"

try:
    quantity = int(text)
print(quantity)

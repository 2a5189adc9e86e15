prices = {
    "pen": 4.50,
    "book" 12.00,
    "lamp": 30.00,
}
print(prices["book"])

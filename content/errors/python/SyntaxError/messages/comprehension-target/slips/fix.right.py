words = ["pen", "book", "lamp"]

sizes = [(word, len(word)) for word in words]
print(sizes)

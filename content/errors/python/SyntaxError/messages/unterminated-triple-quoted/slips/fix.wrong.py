letter = """Dear Ana,
your order is ready.
""
print(letter)

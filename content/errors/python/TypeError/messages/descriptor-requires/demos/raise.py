prices = [2.5, None, 4.0]

labels = map(str.strip, prices)
print(list(labels))

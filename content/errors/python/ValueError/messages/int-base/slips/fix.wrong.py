readings = ['12', '7', '30']
for index, text in enumerate(readings, start=1):
    value = int(text, index)
    print(index, value)

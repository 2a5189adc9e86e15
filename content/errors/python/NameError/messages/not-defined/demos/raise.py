count = 3
print(coutn)

width = 100px
print(width)

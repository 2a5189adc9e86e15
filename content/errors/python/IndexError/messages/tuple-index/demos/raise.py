user = ('Ana', 31)
print(user[1])
print(user[2])

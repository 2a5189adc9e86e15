power = 2**20000
print(power)

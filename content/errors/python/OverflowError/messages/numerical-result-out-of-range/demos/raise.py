rate = 1.05
years = 20000.0
print(1000 * rate**years)

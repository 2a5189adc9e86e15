voltage = 3 + 4jx
print(abs(voltage))

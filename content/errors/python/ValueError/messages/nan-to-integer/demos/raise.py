reading = float('nan')
level = round(reading)
print(level)

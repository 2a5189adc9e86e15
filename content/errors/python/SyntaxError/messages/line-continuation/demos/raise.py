path = reports\2024.csv
print(path)

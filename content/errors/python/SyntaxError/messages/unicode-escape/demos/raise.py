path = 'C:\Users\ana\sales.csv'
print(path)

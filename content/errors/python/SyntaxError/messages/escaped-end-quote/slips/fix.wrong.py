folder = r'C:\reports\'
print(folder + 'sales.csv')

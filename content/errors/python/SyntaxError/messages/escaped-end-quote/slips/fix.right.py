folder = 'C:/reports/'
print(folder + 'sales.csv')

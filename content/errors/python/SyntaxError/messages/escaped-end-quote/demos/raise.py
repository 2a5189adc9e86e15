folder = 'C:\reports\'
print(folder)

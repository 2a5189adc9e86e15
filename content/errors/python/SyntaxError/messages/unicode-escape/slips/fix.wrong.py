folder = 'D:\xml\reports'
print(folder)

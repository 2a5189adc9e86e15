folder = r'D:\xml\reports'
print(folder)

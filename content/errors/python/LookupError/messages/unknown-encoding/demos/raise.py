data = 'café'.encode('utf8mb4')
print(data)

header = b'PK'
print(header[0])
print(header[2])

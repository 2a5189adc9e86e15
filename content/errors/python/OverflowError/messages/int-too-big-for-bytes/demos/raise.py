length = 70000
header = length.to_bytes(2, 'big')
print(header)

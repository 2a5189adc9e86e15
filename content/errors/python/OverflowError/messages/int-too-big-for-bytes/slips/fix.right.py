readings = [21, 35, -4]
data = b''.join(value.to_bytes(2, 'big', signed=True) for value in readings)
print(data.hex())

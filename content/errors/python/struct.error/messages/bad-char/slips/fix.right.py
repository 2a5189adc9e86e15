import struct

data = bytes([1, 2, 0, 3, 0, 0, 0])
version, flags, size = struct.unpack('<B H I', data)
print(version, flags, size)

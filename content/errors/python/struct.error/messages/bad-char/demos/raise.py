import struct

data = bytes([1, 0, 0, 0])
print(struct.unpack('<u4', data))

import struct

data = bytes([1, 2, 0, 3, 0, 0, 0])
version, flags, size = struct.unpack('<uint8 uint16 uint32', data)
print(version, flags, size)

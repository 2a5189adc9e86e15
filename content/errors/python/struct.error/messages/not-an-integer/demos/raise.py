import struct

width, height = 801, 600
print(struct.pack('<HH', width / 2, height / 2))

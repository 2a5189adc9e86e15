import struct

color = (255, 128, 0)
print(struct.pack('<BBB', color))

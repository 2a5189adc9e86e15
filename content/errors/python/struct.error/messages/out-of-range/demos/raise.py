import struct

levels = [120, 255, 300]
print(struct.pack('<3B', *levels))

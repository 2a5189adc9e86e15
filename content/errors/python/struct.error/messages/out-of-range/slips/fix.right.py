import struct

pixels = [40, 130, 220]
brighter = [min(value + 60, 255) for value in pixels]
print(list(struct.pack('<3B', *brighter)))

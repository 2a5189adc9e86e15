import struct

pixels = [40, 130, 220]
brighter = [value + 60 for value in pixels]
print(list(struct.pack('<3B', *brighter)))

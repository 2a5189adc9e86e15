import struct

name, score = 'Ana', 120
print(struct.pack('<8sH', name, score))

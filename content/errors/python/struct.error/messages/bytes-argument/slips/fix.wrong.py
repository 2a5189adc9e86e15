import struct

player = struct.pack('<8sH', 'João', 120)
name, score = struct.unpack('<8sH', player)
print(name.rstrip(b'\0').decode(), score)

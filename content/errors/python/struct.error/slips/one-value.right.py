import struct

packet = struct.pack('<H', 5) + b'hello, and more'
size, = struct.unpack('<H', packet[:2])
print(packet[2:2 + size])

import struct

samples = [10, -20, 30, 25]
data = struct.pack('<3h', *samples)
print(data.hex(' '))

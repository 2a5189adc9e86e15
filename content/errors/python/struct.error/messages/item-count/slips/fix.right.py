import struct

samples = [10, -20, 30, 25]
data = struct.pack(f'<{len(samples)}h', *samples)
print(data.hex(' '))

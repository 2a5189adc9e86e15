import io
import struct

file = io.BytesIO(struct.pack('<3I', 5, 8, 13))
total = 0
while True:
    number, = struct.unpack('<I', file.read(4))
    total += number
    print(total)

import io
import struct

file = io.BytesIO(struct.pack('<3I', 5, 8, 13))
total = 0
while chunk := file.read(4):
    number, = struct.unpack('<I', chunk)
    total += number
    print(total)

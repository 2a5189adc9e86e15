import io
import struct

file = io.BytesIO(b'BM')
size, width = struct.unpack('<II', file.read(8))
print(size, width)

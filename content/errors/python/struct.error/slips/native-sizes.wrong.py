import struct

message = bytes([1, 16, 0, 0, 0])
kind, length = struct.unpack('BI', message)
print(kind, length)

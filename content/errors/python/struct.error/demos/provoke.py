import struct

header = bytes([1, 0, 42])
try:
    version, length = struct.unpack('<HI', header)  # (1)
except struct.error as error:
    print(f'{type(error).__module__}.{type(error).__name__}: {error}')  # (2)
    print(struct.calcsize('<HI'), len(header))  # (3)

import struct


def encode(reading):
    try:
        return struct.pack('<h', reading)
    except struct.error:
        return b''


print(encode(21), encode('n/a'))

import struct

packet = bytearray(8)
try:
    struct.pack_into('<BH', packet, 0, 1)
except struct.error as error:
    print(error)

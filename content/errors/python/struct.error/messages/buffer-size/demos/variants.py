import struct

data = bytes(10)
for call, *args in [
    (struct.unpack_from, '<I', data, 8),
    (struct.pack_into, '<I', bytearray(data), 8, 1),
    (lambda *args: list(struct.iter_unpack(*args)), '<I', data),
]:
    try:
        call(*args)
    except struct.error as error:
        print(error)

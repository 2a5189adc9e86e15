import struct

for code, number in [('<I', -1), ('<i', 3_000_000_000), ('<Q', 2 ** 64)]:
    try:
        struct.pack(code, number)
    except struct.error as error:
        print(error)

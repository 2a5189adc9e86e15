import struct

for code, value in [('<I', None), ('<I', [1, 2]), ('<f', '2.5')]:
    try:
        struct.pack(code, value)
    except struct.error as error:
        print(error)

import struct

for value in ['A', 65]:
    try:
        struct.pack('<c', value)
    except struct.error as error:
        print(error)

import io
import struct

HEADER = struct.Struct('<HH')  # (1)


def read_exactly(file, size):
    data = file.read(size)
    if len(data) < size:  # (2)
        raise EOFError(f'{len(data)} of {size} bytes')
    return data


def read_samples(file):
    channel, count = HEADER.unpack(read_exactly(file, HEADER.size))
    return channel, struct.unpack(f'<{count}h', read_exactly(file, count * 2))  # (3)


complete = HEADER.pack(1, 3) + struct.pack('<3h', 10, -20, 30)
cut_off = HEADER.pack(2, 3) + struct.pack('<h', 10)
file = io.BytesIO(complete + cut_off)
try:
    while True:
        print(*read_samples(file))
except EOFError as error:
    print('cut off:', error)

import io
import struct

HEADER = struct.Struct('<HH')  # (1)


def read_exactly(file, size):
    data = file.read(size)
    if len(data) < size:  # (2)
        raise EOFError(f'{len(data)} of {size} bytes')
    return data


def read_records(file):
    while file.peek(1):
        channel, count = HEADER.unpack(read_exactly(file, HEADER.size))
        yield channel, struct.unpack(f'<{count}h', read_exactly(file, count * 2))  # (3)


complete = HEADER.pack(1, 3) + struct.pack('<3h', 10, -20, 30)
cut_off = HEADER.pack(2, 3) + struct.pack('<h', 10)
for content in [complete, complete + cut_off]:
    try:
        for record in read_records(io.BufferedReader(io.BytesIO(content))):
            print(*record)
    except EOFError as error:
        print('cut off:', error)

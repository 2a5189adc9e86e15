import os

reader, writer = os.pipe()
os.set_blocking(writer, False)
with open(reader, 'rb', 0) as source, open(writer, 'wb', 0) as target:
    rest = memoryview(bytes(1_000_000))
    while rest:
        rest = rest[target.write(rest) or 0:]
        source.read(65_536)
    print('written')

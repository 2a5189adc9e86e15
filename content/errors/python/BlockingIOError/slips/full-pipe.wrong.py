import os

reader, writer = os.pipe()
os.set_blocking(writer, False)
with open(reader, 'rb', 0) as source, open(writer, 'wb') as target:
    target.write(bytes(1_000_000))

import os

reader, writer = os.pipe()
os.dup2(writer, 1)
os.close(reader)

try:
    print('one line')
except BrokenPipeError:
    print('nobody reads it')

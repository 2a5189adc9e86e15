import os

fd = os.open(os.devnull, os.O_WRONLY)
os.close(fd)
os.write(fd, b'hello')

import os

field = b'temp\0\0\0\0'
folder = field.decode('ascii')
print(os.stat(folder))

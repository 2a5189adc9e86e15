import os

field = b'temp\0\0\0\0'
folder = field.decode('ascii').rstrip('\0')
print(os.path.exists(folder))

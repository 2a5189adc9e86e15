import struct

settings = {'width': '800', 'height': '600'}
header = struct.pack('<HH', settings['width'], settings['height'])
print(header.hex(' '))

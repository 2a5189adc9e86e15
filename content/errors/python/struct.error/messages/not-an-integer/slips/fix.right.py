import struct

settings = {'width': '800', 'height': '600'}
header = struct.pack('<HH', int(settings['width']), int(settings['height']))
print(header.hex(' '))

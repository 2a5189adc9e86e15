import errno
import socket
import struct

group = socket.inet_aton('239.0.0.1')
with socket.socket(type=socket.SOCK_DGRAM) as listener:
    for index, _ in socket.if_nameindex():
        request = struct.pack('4s4si', group, bytes(4), index)
        try:
            listener.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP, request)
        except OSError as error:
            if error.errno != errno.ENODEV:
                raise
    print('listening')

import socket

group = socket.inet_aton('239.0.0.1') + socket.inet_aton('203.0.113.7')
with socket.socket(type=socket.SOCK_DGRAM) as listener:
    listener.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP, group)

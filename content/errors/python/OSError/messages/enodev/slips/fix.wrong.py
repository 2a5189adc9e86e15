import socket

address = '203.0.113.7'
group = socket.inet_aton('239.0.0.1') + socket.inet_aton(address)
with socket.socket(type=socket.SOCK_DGRAM) as listener:
    listener.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP, group)
    print('listening')

import socket


def check(host):
    try:
        host.encode('idna')  # (1)
        socket.inet_aton(host)
    except UnicodeError:  # (2)
        return 'not a host name'
    except OSError:
        return 'a name to look up'
    return 'an address'


for host in ['127.0.0.1', 'münchen.example', 'shop..example', 'x' * 64]:
    print(host[:20], '->', check(host))

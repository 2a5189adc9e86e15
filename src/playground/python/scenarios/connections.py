"""How connections begin and end on Linux, one scenario per function. Prints no port: each run has others."""
import errno
import socket
import struct
import time

SCENARIOS = []


def scenario(function):
    SCENARIOS.append(function)
    return function


def attempt(call, *args):
    """What a call returns, or raises."""
    try:
        return call(*args)
    except Exception as error:
        return f"{type(error).__name__}{error.args} errno={getattr(error, 'errno', None)}"


def settle():
    """Lets a real kernel deliver what was sent."""
    time.sleep(0.02)


def listener(**options):
    return socket.create_server(("127.0.0.1", 0), **options)


def connected():
    with listener() as server:
        client = socket.create_connection(server.getsockname(), timeout=1)
        peer, _ = server.accept()
    return client, peer


def reset(end):
    end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    end.close()
    settle()


@scenario
def refused():
    print(attempt(socket.create_connection, ("127.0.0.1", 1), 1))
    print(attempt(socket.create_connection, ("127.0.0.1", 1)))


@scenario
def bound_but_not_listening_refuses():
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        print(attempt(socket.create_connection, server.getsockname(), 1))
        server.listen()
        socket.create_connection(server.getsockname(), 1).close()
        print("connected")


@scenario
def another_loopback_address_is_another_listener():
    with listener() as server:
        print(attempt(socket.create_connection, ("127.0.0.2", server.getsockname()[1]), 1))
    with socket.create_server(("0.0.0.0", 0)) as server:
        with socket.create_connection(("127.0.0.2", server.getsockname()[1]), 1) as client:
            print(client.getpeername()[0], client.getsockname()[0])


@scenario
def reset_by_linger():
    client, peer = connected()
    reset(peer)
    print(attempt(client.recv, 1), attempt(client.recv, 1), attempt(client.send, b"x"), attempt(client.send, b"x"))
    print(attempt(client.shutdown, socket.SHUT_WR), attempt(client.getpeername))
    client.close()


@scenario
def reset_is_told_to_the_sender():
    client, peer = connected()
    reset(peer)
    print(attempt(client.send, b"x"), attempt(client.send, b"x"), attempt(client.recv, 1))
    client.close()


@scenario
def reset_by_unread_data():
    client, peer = connected()
    client.sendall(b"never read")
    settle()
    peer.close()
    settle()
    print(attempt(client.recv, 1), attempt(client.recv, 1))
    client.close()


@scenario
def data_before_a_reset_can_be_read():
    client, peer = connected()
    peer.sendall(b"last words")
    reset(peer)
    print(attempt(client.recv, 4), attempt(client.recv, 99), attempt(client.recv, 1), attempt(client.recv, 1))
    client.close()


@scenario
def closed_by_the_other_side():
    client, peer = connected()
    peer.sendall(b"bye")
    peer.close()
    settle()
    print(attempt(client.recv, 99), attempt(client.recv, 99), attempt(client.recv, 99))
    print(attempt(client.send, b"one"))
    settle()
    print(attempt(client.send, b"two"), attempt(client.send, b"three"), attempt(client.recv, 1))
    client.close()


@scenario
def half_closed():
    client, peer = connected()
    client.shutdown(socket.SHUT_WR)
    settle()
    print(attempt(peer.recv, 1), attempt(peer.send, b"still"), attempt(client.recv, 9), attempt(client.send, b"x"))
    peer.close()
    settle()
    print(attempt(client.recv, 9), attempt(client.shutdown, socket.SHUT_WR), attempt(client.getpeername))
    client.close()


@scenario
def no_more_reading():
    client, peer = connected()
    client.shutdown(socket.SHUT_RD)
    print(attempt(client.recv, 1), attempt(peer.send, b"late"))
    settle()
    print(attempt(client.recv, 9), attempt(client.recv, 9))
    peer.close(), client.close()


@scenario
def closed_by_this_side():
    client, peer = connected()
    client.close()
    calls = (client.recv, 1), (client.send, b"x"), (client.getsockname,), (client.settimeout, 1), (client.shutdown, 0)
    for call in calls:
        print(attempt(*call))
    print(client.fileno(), attempt(client.connect_ex, ("127.0.0.1", 1)), client.close())
    peer.close()


@scenario
def not_connected():
    with socket.socket() as end:
        for call in (end.recv, 1), (end.send, b"x"), (end.getpeername,), (end.shutdown, 2), (end.accept,):
            print(attempt(*call))
        print(end.getsockname(), end.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR))


@scenario
def time_limits():
    with listener() as server:
        server.settimeout(0.02)
        print(attempt(server.accept))
        client = socket.create_connection(server.getsockname(), timeout=0.02)
        peer, _ = server.accept()
        print(attempt(client.recv, 1), client.gettimeout(), peer.gettimeout())
        peer.settimeout(0.02)
        print(attempt(peer.recv_into, bytearray(1)), attempt(client.settimeout, -1), attempt(client.settimeout, "x"))
        client.close(), peer.close()


@scenario
def a_full_backlog_lets_nobody_in():
    with listener(backlog=0) as server:
        with socket.create_connection(server.getsockname(), timeout=1):
            print(attempt(socket.create_connection, server.getsockname(), 0.05))


@scenario
def without_blocking():
    with listener() as server:
        server.setblocking(False)
        print(attempt(server.accept))
        client = socket.socket()
        client.setblocking(False)
        code = client.connect_ex(server.getsockname())
        settle()
        print(errno.errorcode[code], client.connect_ex(server.getsockname()))
        print(errno.errorcode[client.connect_ex(server.getsockname())])
        print(attempt(client.recv, 1), client.getblocking(), server.gettimeout())
        client.close()


@scenario
def refused_without_blocking():
    with socket.socket() as client:
        client.setblocking(False)
        first = attempt(client.connect, ("127.0.0.1", 1))
        settle()
        print(first, client.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR))
        print(client.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR))
        print([errno.errorcode[client.connect_ex(("127.0.0.1", 1))] for _ in range(2)])


@scenario
def connecting_again_after_a_refusal():
    for seconds in 1, None:
        with socket.socket() as client:
            client.settimeout(seconds)
            print([attempt(client.connect, ("127.0.0.1", 1)) for _ in range(4)])


@scenario
def connecting_twice():
    with listener() as server, socket.socket() as client:
        client.connect(server.getsockname())
        print(attempt(client.connect, server.getsockname()), attempt(server.connect, server.getsockname()))
        print(attempt(client.listen), attempt(client.bind, ("127.0.0.1", 0)))


for function in SCENARIOS:
    print(f"# {function.__name__.replace('_', ' ')}")
    function()

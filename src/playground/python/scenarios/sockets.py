"""What else sockets do on Linux, one scenario per function. Prints no port: each run has others."""
import select
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
def address_in_use():
    with listener() as server:
        port = server.getsockname()[1]
        print(str(attempt(socket.create_server, ("127.0.0.1", port))).replace(str(port), "PORT"))
        with socket.create_server(("127.0.0.2", port)):
            print("another address is free")
        with socket.socket() as other:
            print(attempt(other.bind, ("0.0.0.0", port)))


@scenario
def two_may_bind_but_one_may_listen():
    with socket.socket() as one, socket.socket() as two:
        for end in one, two:
            end.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        one.bind(("127.0.0.1", 0))
        print(attempt(two.bind, one.getsockname()), attempt(one.listen), attempt(two.listen))


@scenario
def a_port_is_kept_for_a_while_by_who_hung_up_first():
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        address = server.getsockname()
        client = socket.create_connection(address)
        peer, _ = server.accept()
    peer.close()
    settle()
    client.close()
    settle()
    with socket.socket() as again:
        print(attempt(again.bind, address))
        again.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        print(attempt(again.bind, address))


@scenario
def bad_addresses():
    with socket.socket() as end:
        hosts = [("127.0.0.1", port) for port in (70000, -1, "1")]
        for address in "x", ("127.0.0.1",), *hosts, (1, 2), ("::1", 1):
            print(attempt(end.connect, address))
        print(attempt(end.bind, ("192.0.2.1", 0)), attempt(end.bind, ("server.invalid", 1)))
        print(attempt(socket.socket, 99))


@scenario
def names():
    print(attempt(socket.getaddrinfo, "server.invalid", 80), attempt(socket.gethostbyname, "server.invalid"))
    print(socket.getaddrinfo("127.0.0.1", 80, type=socket.SOCK_STREAM))
    print(socket.getaddrinfo("::1", "http", type=socket.SOCK_STREAM), socket.getaddrinfo(None, 1, flags=1)[0])
    print(attempt(socket.getaddrinfo, "127.0.0.1", "nope"), attempt(socket.getaddrinfo, "::1", 1, socket.AF_INET))
    print(attempt(socket.create_connection, ("server.invalid", 80)), socket.gethostbyname("localhost"))


@scenario
def a_listener_that_closes_resets_who_waits():
    server = listener()
    client = socket.create_connection(server.getsockname(), timeout=1)
    server.close()
    settle()
    print(attempt(client.recv, 1), attempt(socket.create_connection, client.getsockname(), 1))
    client.close()


@scenario
def a_connection_that_is_reset_can_still_be_accepted():
    with listener() as server:
        reset(socket.create_connection(server.getsockname(), timeout=1))
        peer, address = server.accept()
        print(address[0], attempt(peer.recv, 1), attempt(peer.getpeername))
        peer.close()


@scenario
def more_than_fits():
    client, peer = connected()
    client.setblocking(False)
    sent = 0
    while True:
        try:
            sent += client.send(b"x" * 65536)
        except BlockingIOError as error:
            print(error, sent > 65536)
            break
    client.settimeout(0.02)
    print(attempt(client.sendall, b"x"))
    peer.setblocking(False)
    while isinstance(attempt(peer.recv, 1 << 20), bytes):
        settle()
    print(attempt(client.send, b"fits"))
    reset(client)
    peer.close()


@scenario
def as_a_file():
    client, peer = connected()
    with peer, peer.makefile("rw", encoding="utf-8", newline="\n") as file:
        client.sendall("über\nzwei\n".encode())
        print(repr(file.readline()), repr(file.readline()))
        file.write("antwort\n")
        file.flush()
        print(client.recv(99))
    settle()
    print(client.recv(1))
    with client.makefile("rb") as file:
        client.close()
        print(attempt(file.read))


@scenario
def options_and_kinds_of_receiving():
    client, peer = connected()
    option = socket.SOL_SOCKET, socket.SO_LINGER
    print(client.getsockopt(*option, 8), client.getsockopt(socket.SOL_SOCKET, socket.SO_TYPE))
    client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    print(client.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY), attempt(client.setsockopt, 1, 999, 1))
    print(peer.sendmsg([b"ab", b"cd"]), client.recv(2, socket.MSG_PEEK), client.recvfrom(2), client.recvmsg(9))
    print(attempt(client.recv, -1), attempt(client.send, "text"), attempt(client.recv_into, bytearray(1), 2))
    client.close(), peer.close()


@scenario
def selecting():
    with listener() as server:
        print(select.select([server], [], [], 0))
        client = socket.create_connection(server.getsockname())
        print(select.select([server], [], [], 1)[0] == [server])
        peer, _ = server.accept()
        print([len(ready) for ready in select.select([client, peer], [client, peer], [], 0)])
        peer.close()
        settle()
        print([len(ready) for ready in select.select([client], [], [], 0)])
        client.close()
        print(attempt(select.select, [client], [], [], 0), attempt(select.select, ["x"], [], [], 0))


@scenario
def polling():
    client, peer = connected()
    poll = select.poll()
    poll.register(client, select.POLLIN)
    print(poll.poll(1))
    peer.sendall(b"x")
    print([events for _, events in poll.poll(1000)], attempt(poll.modify, peer, 1))
    poll.unregister(client)
    client.close(), peer.close()


@scenario
def pairs():
    one, other = socket.socketpair()
    one.sendall(b"hi")
    print(other.recv(9), one.family.name, repr(one.getsockname()), repr(one.getpeername()))
    other.close()
    print(attempt(one.send, b"x"), attempt(one.recv, 1))
    one.close()


@scenario
def descriptors():
    client, peer = connected()
    again = client.dup()
    client.close()
    peer.sendall(b"to the copy")
    print(again.recv(99))
    fd = again.detach()
    print(attempt(again.recv, 1), again.fileno())
    with socket.socket(fileno=fd) as adopted:
        print(adopted.getpeername() == peer.getsockname(), adopted.family.name)
    settle()
    print(peer.recv(1), attempt(socket.socket, 2, 1, 0, 987))
    peer.close()


@scenario
def dropping_a_socket_closes_it():
    client, peer = connected()
    del peer
    print(client.recv(1))
    client.close()


for function in SCENARIOS:
    print(f"# {function.__name__.replace('_', ' ')}")
    function()

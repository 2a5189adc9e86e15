"""TLS with nobody who speaks it on the other side. The messages tell a line of _ssl.c: another one in each version."""
import asyncio
import re
import socket
import ssl
import struct
import urllib.request

SCENARIOS = []


def scenario(function):
    SCENARIOS.append(function)
    return function


def describe(error):
    text = f"{type(error).__mro__[0:3]} {error!r} {error} {getattr(error, 'reason', None)} {error.errno}"
    return re.sub(r"_ssl\.c:\d+", "_ssl.c:LINE", text)


async def attempt(awaitable):
    try:
        await awaitable
    except Exception as error:
        return describe(error)


def shake_hands(answer, limit=0.05):
    """A handshake with a side that has answered before it listened; None hangs up, b'' says nothing."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        client = socket.create_connection(server.getsockname(), timeout=limit)
        peer, _ = server.accept()
        if answer is None:
            peer.shutdown(socket.SHUT_WR)
        else:
            peer.sendall(answer)
        try:
            ssl.create_default_context().wrap_socket(client, server_hostname="localhost")
        except Exception as error:
            print(describe(error))
        hello = peer.recv(4096)
        print(hello[:3], hello[5], len(hello) - 5 >= int.from_bytes(hello[3:5], "big"), b"localhost" in hello)
        peer.close()


@scenario
def silence():
    shake_hands(b"")


@scenario
def another_protocol():
    shake_hands(b"HTTP/1.0 400 Bad Request\r\n\r\n")


@scenario
def the_end():
    shake_hands(None)


@scenario
def in_a_loop():
    async def main():
        with socket.create_server(("127.0.0.1", 0)) as silent:
            options = {"ssl": True, "ssl_handshake_timeout": 0.05}
            print(await attempt(asyncio.open_connection(*silent.getsockname(), **options)))
        for answer in None, b"not TLS\r\n", b"reset":
            async def serve(reader, writer, answer=answer):
                await reader.read(1)
                if answer == b"reset":
                    linger = socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0)
                    writer.get_extra_info("socket").setsockopt(*linger)
                else:
                    writer.write(answer or b"")
                writer.close()

            async with await asyncio.start_server(serve, "127.0.0.1", 0) as server:
                print(await attempt(asyncio.open_connection(*server.sockets[0].getsockname(), ssl=True)))
        print(await attempt(asyncio.open_connection("127.0.0.1", 1, ssl=True)))

    asyncio.run(main())


@scenario
def without_sockets():
    incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
    end = ssl.create_default_context().wrap_bio(incoming, outgoing, server_hostname="localhost")
    for text in b"", b"abc", b"def":
        incoming.write(text)
        try:
            end.do_handshake()
        except ssl.SSLError as error:
            print(describe(error), outgoing.pending > 0)
    with socket.socket() as client:
        try:
            ssl.create_default_context().wrap_socket(client)
        except ValueError as error:
            print(error)


@scenario
def a_server_that_is_asked_for_a_page():
    incoming = ssl.MemoryBIO()
    end = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER).wrap_bio(incoming, ssl.MemoryBIO(), server_side=True)
    incoming.write(b"GET / HTTP/1.0\r\n\r\n")
    try:
        end.do_handshake()
    except ssl.SSLError as error:
        print(describe(error))


@scenario
def a_page():
    try:
        urllib.request.urlopen("https://127.0.0.1:1/", timeout=1)
    except OSError as error:
        print(repr(error))


for function in SCENARIOS:
    print(f"# {function.__name__.replace('_', ' ')}")
    function()

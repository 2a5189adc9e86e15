"""asyncio on the sockets of one program: streams, time limits, groups, and what ends them."""
import asyncio
import socket
import struct

SCENARIOS = []


def scenario(function):
    SCENARIOS.append(function)
    return function


async def attempt(awaitable):
    """What is awaited, or raised."""
    try:
        return await awaitable
    except Exception as error:
        return f"{type(error).__name__}: {error} errno={getattr(error, 'errno', None)}"


async def echo(reader, writer):
    while line := await reader.readline():
        writer.write(line.upper())
        await writer.drain()
    writer.close()


@scenario
async def streams():
    async with await asyncio.start_server(echo, "127.0.0.1", 0) as server:
        address = server.sockets[0].getsockname()
        reader, writer = await asyncio.open_connection(*address)
        for word in b"one\n", b"two\n":
            writer.write(word)
            print(await reader.readline())
        print(writer.get_extra_info("peername") == address, writer.is_closing())
        writer.write_eof()
        print(await reader.read())
        writer.close()
        await writer.wait_closed()


@scenario
async def many_at_once():
    async def ask(address, word):
        reader, writer = await asyncio.open_connection(*address)
        writer.write(word + b"\n")
        answer = await reader.readline()
        writer.close()
        return answer

    async with await asyncio.start_server(echo, "127.0.0.1", 0) as server:
        address = server.sockets[0].getsockname()
        print(await asyncio.gather(*(ask(address, word) for word in (b"a", b"b", b"c"))))


@scenario
async def large():
    async with await asyncio.start_server(echo, "127.0.0.1", 0, limit=1 << 24) as server:
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname(), limit=1 << 24)
        writer.write(b"x" * 6_000_000 + b"\n")
        print(len(await reader.readline()))
        writer.close()


@scenario
async def refused():
    print(await attempt(asyncio.open_connection("127.0.0.1", 1)))
    print(await attempt(asyncio.wait_for(asyncio.open_connection("127.0.0.1", 1), 1)))


@scenario
async def unknown_name():
    print(await attempt(asyncio.open_connection("server.invalid", 80)))


@scenario
async def several_addresses():
    async def resolve(host, port, **options):
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (f"127.0.0.{n}", port)) for n in (1, 2)]

    asyncio.get_running_loop().getaddrinfo = resolve
    print(await attempt(asyncio.open_connection("localhost", 1)))
    try:
        await asyncio.open_connection("localhost", 1, all_errors=True)
    except* ConnectionRefusedError as group:
        print(repr(group))
    print(await attempt(asyncio.open_connection("localhost", 1, happy_eyeballs_delay=0.01)))


@scenario
async def reset():
    async def rude(reader, writer):
        await reader.read(1)
        end = writer.get_extra_info("socket")
        end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        writer.close()

    async with await asyncio.start_server(rude, "127.0.0.1", 0) as server:
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        writer.write(b"x")
        print(await attempt(reader.read()))
        writer.write(b"x")
        print(await attempt(writer.drain()))
        writer.close()
        print(await attempt(writer.wait_closed()))


@scenario
async def cut_short():
    async def short(reader, writer):
        writer.write(b"half")
        writer.close()

    async with await asyncio.start_server(short, "127.0.0.1", 0) as server:
        reader, _ = await asyncio.open_connection(*server.sockets[0].getsockname())
        print(await attempt(reader.readexactly(9)))


@scenario
async def a_line_that_is_too_long():
    async def long(reader, writer):
        writer.write(b"x" * 99 + b"\n")
        writer.close()

    async with await asyncio.start_server(long, "127.0.0.1", 0) as server:
        reader, _ = await asyncio.open_connection(*server.sockets[0].getsockname(), limit=9)
        print(await attempt(reader.readline()))


@scenario
async def time_limits():
    print(await attempt(asyncio.wait_for(asyncio.sleep(9), 0.02)))
    try:
        async with asyncio.timeout(0.02):
            await asyncio.sleep(9)
    except TimeoutError as error:
        print(repr(error), repr(error.__cause__))
    with socket.create_server(("127.0.0.1", 0)) as silent:
        reader, writer = await asyncio.open_connection(*silent.getsockname())
        print(await attempt(asyncio.wait_for(reader.read(), 0.02)))
        writer.close()


@scenario
async def groups():
    async def fail(error):
        await asyncio.sleep(0.01)
        raise error

    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail(ValueError(1)))
            group.create_task(fail(KeyError("k")))
            sleeper = group.create_task(asyncio.sleep(9))
    except* ValueError as some:
        print(repr(some), sleeper.cancelled())
    except* KeyError as some:
        print(repr(some))
    print(await asyncio.gather(fail(ValueError(2)), asyncio.sleep(0, "ok"), return_exceptions=True))


@scenario
async def cancelled():
    task = asyncio.create_task(asyncio.sleep(9))
    await asyncio.sleep(0)
    task.cancel("enough")
    try:
        await task
    except asyncio.CancelledError as error:
        print(repr(error))


@scenario
async def in_order():
    loop = asyncio.get_running_loop()
    loop.call_later(0.02, print, "second")
    loop.call_soon(print, "first")
    queue = asyncio.Queue()
    loop.call_later(0.04, queue.put_nowait, "third")
    print(await queue.get(), type(loop).__name__)


@scenario
async def address_in_use():
    async with await asyncio.start_server(echo, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        print(str(await attempt(asyncio.start_server(echo, "127.0.0.1", port))).replace(str(port), "PORT"))


@scenario
async def plain_sockets():
    loop = asyncio.get_running_loop()
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        with socket.socket() as client:
            client.setblocking(False)
            await loop.sock_connect(client, server.getsockname())
            peer, _ = await loop.sock_accept(server)
            await loop.sock_sendall(peer, b"data")
            print(await loop.sock_recv(client, 99))
            peer.close()


for function in SCENARIOS:
    print(f"# {function.__name__.replace('_', ' ')}")
    asyncio.run(function())

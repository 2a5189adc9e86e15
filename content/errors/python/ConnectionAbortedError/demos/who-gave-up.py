import asyncio
import socket


async def who_gave_up(address, limit=5):
    try:
        await asyncio.open_connection(*address, ssl=True, ssl_handshake_timeout=limit)
    except ConnectionAbortedError:
        return 'this side'  # (1)
    except ConnectionResetError:
        return 'the other side'  # (2)
    except ConnectionRefusedError:
        return 'nobody there'  # (3)


async def main():
    with socket.create_server(('127.0.0.1', 0)) as silent:
        print(await who_gave_up(silent.getsockname(), 0.05))
    rude = await asyncio.start_server(lambda _, peer: peer.close(), '127.0.0.1', 0)
    async with rude:
        print(await who_gave_up(rude.sockets[0].getsockname()))
    print(await who_gave_up(('127.0.0.1', 1)))


asyncio.run(main())

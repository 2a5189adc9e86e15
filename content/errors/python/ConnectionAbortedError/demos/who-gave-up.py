import asyncio
import socket
import struct


def reset(reader, writer):
    peer = writer.get_extra_info('socket')
    linger = struct.pack('ii', 1, 0)
    peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
    writer.close()


async def who_gave_up(host, port):
    try:
        await asyncio.open_connection(
            host, port, ssl=True, ssl_handshake_timeout=0.05
        )
    except ConnectionAbortedError:
        return 'this side'  # (1)
    except ConnectionResetError:
        return 'the other side'  # (2)
    except ConnectionRefusedError:
        return 'nobody there'  # (3)


async def main():
    with socket.create_server(('127.0.0.1', 0)) as silent:
        print(await who_gave_up(*silent.getsockname()))
    async with await asyncio.start_server(reset, '127.0.0.1', 0) as server:
        print(await who_gave_up(*server.sockets[0].getsockname()))
    print(await who_gave_up('127.0.0.1', 1))


asyncio.run(main())

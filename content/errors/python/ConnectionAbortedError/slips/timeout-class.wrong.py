import asyncio
import socket


async def main():
    with socket.create_server(('127.0.0.1', 0)) as silent:
        host, port = silent.getsockname()
        try:
            await asyncio.open_connection(
                host, port, ssl=True, ssl_handshake_timeout=0.05
            )
        except TimeoutError:
            print('handshake timed out')


asyncio.run(main())

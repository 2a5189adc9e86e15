import asyncio
import socket


async def main():
    with socket.create_server(('127.0.0.1', 0)) as silent:  # (1)
        host, port = silent.getsockname()
        try:
            await asyncio.open_connection(
                host, port, ssl=True, ssl_handshake_timeout=0.05  # (2)
            )
        except ConnectionAbortedError as error:
            print(f'{type(error).__name__}: {error}')  # (3)
            print('errno', error.errno)  # (4)


asyncio.run(main())

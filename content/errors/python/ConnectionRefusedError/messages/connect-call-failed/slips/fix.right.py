import asyncio
from socket import AF_INET, SOCK_STREAM


async def resolve(host, port, **options):
    addresses = ('127.0.0.1', port), ('127.0.0.2', port)
    return [(AF_INET, SOCK_STREAM, 6, '', address) for address in addresses]


async def main():
    asyncio.get_running_loop().getaddrinfo = resolve
    try:
        await asyncio.open_connection('localhost', 1, all_errors=True)
    except* ConnectionRefusedError as group:
        for error in group.exceptions:
            print(error)


asyncio.run(main())

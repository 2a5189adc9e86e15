import asyncio


async def serve(reader, writer):
    await asyncio.sleep(0.04)
    writer.write(b'pong\n')
    writer.close()


async def ask(address, limit):
    async with asyncio.timeout(limit):  # (1)
        reader, writer = await asyncio.open_connection(*address)
        try:
            return await reader.readline()
        finally:
            writer.close()  # (2)


async def main():
    async with await asyncio.start_server(serve, '127.0.0.1', 0) as server:
        for limit in (0.01, 0.02, 5):  # (3)
            try:
                print(await ask(server.sockets[0].getsockname(), limit))
                break
            except TimeoutError:  # (4)
                print(f'no answer in {limit} s')


asyncio.run(main())

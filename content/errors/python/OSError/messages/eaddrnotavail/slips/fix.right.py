import asyncio


async def greet(reader, writer):
    writer.close()


async def main():
    server = await asyncio.start_server(greet, '0.0.0.0', 0)
    print('listening')
    server.close()


asyncio.run(main())

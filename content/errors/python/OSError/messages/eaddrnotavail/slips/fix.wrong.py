import asyncio


async def greet(reader, writer):
    writer.close()


async def main():
    server = await asyncio.start_server(greet, '203.0.113.1', 8000)
    print('listening')
    server.close()


asyncio.run(main())

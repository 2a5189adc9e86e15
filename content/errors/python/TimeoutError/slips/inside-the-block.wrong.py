import asyncio


async def main():
    async with asyncio.timeout(0.02):
        try:
            await asyncio.sleep(9)
        except TimeoutError:
            print('too slow')


asyncio.run(main())

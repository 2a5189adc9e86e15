import asyncio


async def main():
    try:
        async with asyncio.timeout(0.02):
            await asyncio.sleep(9)
    except TimeoutError:
        print('too slow')


asyncio.run(main())

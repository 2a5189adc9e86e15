import asyncio


async def greet(name):
    await asyncio.sleep(0)
    print('Hi', name)


async def main():
    tasks = [await greet('Ana'), await greet('Bob')]
    await asyncio.gather(*tasks)


asyncio.run(main())

import asyncio


def load_prices():
    return [2.5, 4.0]


async def loop():
    async for price in load_prices():
        print(price)


async def main():
    for call in (
        lambda: asyncio.create_task(load_prices()),
        lambda: asyncio.gather(sum(load_prices())),
    ):
        try:
            call()
        except TypeError as error:
            print(error)
    try:
        await loop()
    except TypeError as error:
        print(error)


asyncio.run(main())

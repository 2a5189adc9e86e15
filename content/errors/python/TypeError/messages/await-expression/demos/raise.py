import asyncio


def load_prices():
    return [2.5, 4.0]


async def main():
    prices = await load_prices()
    print(sum(prices))


asyncio.run(main())

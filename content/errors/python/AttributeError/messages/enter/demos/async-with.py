import asyncio


async def main():
    try:
        async with open(__file__) as file:  # (1)
            print(file.readline())
    except (AttributeError, TypeError) as error:
        print(f'{type(error).__name__}: {error}')


asyncio.run(main())

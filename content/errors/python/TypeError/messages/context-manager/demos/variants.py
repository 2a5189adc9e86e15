import asyncio
import contextlib


class Timer:
    def __enter__(self):
        return self


class Session:
    async def __aenter__(self):
        return self

    async def __aexit__(self, *error):
        pass


async def main():
    async with contextlib.suppress(ValueError):
        print('quiet')


for manager in Timer(), Session():
    try:
        with manager:
            print('started')
    except (AttributeError, TypeError) as error:
        print(error)

try:
    asyncio.run(main())
except (AttributeError, TypeError) as error:
    print(error)

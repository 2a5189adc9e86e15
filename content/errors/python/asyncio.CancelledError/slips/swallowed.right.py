import asyncio

async def fetch_page():
    try:
        await asyncio.Event().wait()
        return 'page'
    except asyncio.CancelledError:
        print('cleaning up')
        raise

async def main():
    try:
        async with asyncio.timeout(0.01):
            page = await fetch_page()
        print(len(page))
    except TimeoutError:
        print('no page in time')

asyncio.run(main())

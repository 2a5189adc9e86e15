import asyncio

async def fetch_page():
    try:
        await asyncio.Event().wait()
        return 'page'
    except asyncio.CancelledError:
        print('cleaning up')

async def main():
    async with asyncio.timeout(0.01):
        page = await fetch_page()
    print(len(page))

asyncio.run(main())

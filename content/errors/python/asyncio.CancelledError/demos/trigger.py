import asyncio

async def download():
    try:
        await asyncio.Event().wait()
    except asyncio.CancelledError:  # (1)
        print('cleaning up')
        raise  # (2)

async def main():
    task = asyncio.create_task(download())
    await asyncio.sleep(0)
    task.cancel()  # (3)
    try:
        await task
    except asyncio.CancelledError as error:  # (4)
        print(type(error).__name__, isinstance(error, Exception))

asyncio.run(main())

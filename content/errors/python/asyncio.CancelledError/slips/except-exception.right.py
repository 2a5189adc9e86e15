import asyncio

async def main():
    task = asyncio.create_task(asyncio.Event().wait())
    task.cancel()
    try:
        await task
    except asyncio.CancelledError as error:
        print('stopped:', type(error).__name__)

asyncio.run(main())

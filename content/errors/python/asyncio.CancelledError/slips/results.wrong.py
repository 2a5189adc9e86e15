import asyncio

async def main():
    tasks = [asyncio.create_task(asyncio.sleep(delay, delay)) for delay in [0, 0.04]]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for task in pending:
        task.cancel()
    await asyncio.wait(tasks)
    print([task.result() for task in tasks])

asyncio.run(main())

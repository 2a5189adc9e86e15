import asyncio

async def wait(name):
    try:
        await asyncio.Event().wait()
    except asyncio.CancelledError as error:
        print(name, type(error).__name__)
        raise

async def fail():
    raise ValueError('bad page')

async def main():
    try:
        async with asyncio.timeout(0.01):  # (1)
            await wait('timeout:')
    except TimeoutError as error:
        print('outside:', type(error).__name__)
    try:
        async with asyncio.TaskGroup() as group:  # (2)
            task = group.create_task(wait('group:'))
            group.create_task(fail())
    except* ValueError as errors:
        print('outside:', errors.exceptions)
    try:
        task.result()  # (3)
    except asyncio.CancelledError as error:
        print('result:', type(error).__name__)

asyncio.run(main())

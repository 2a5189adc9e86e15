import asyncio


async def main():
    process = await asyncio.create_subprocess_exec('true')
    try:
        print(await process.wait())
    finally:
        process.kill()


asyncio.run(main())

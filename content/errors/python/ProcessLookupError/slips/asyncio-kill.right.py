import asyncio
import contextlib


async def main():
    process = await asyncio.create_subprocess_exec('true')
    try:
        print(await process.wait())
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.kill()


asyncio.run(main())

import asyncio
import os
import signal


async def main():
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGTERM, stop.set)  # (1)
    loop.call_later(0.02, os.kill, os.getpid(), signal.SIGTERM)  # (2)
    server = await asyncio.start_server(lambda *_: None, '127.0.0.1', 0)
    async with server:
        await stop.wait()  # (3)
    print('closed cleanly')  # (4)


asyncio.run(main())

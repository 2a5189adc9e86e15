import asyncio

connections = []

async def stream():
    connections.append('database')
    try:
        await asyncio.Event().wait()
    finally:
        connections.remove('database')

async def main():
    request = asyncio.create_task(stream())
    await asyncio.sleep(0)
    request.cancel()
    await asyncio.wait([request])
    assert connections == [], connections

asyncio.run(main())

import asyncio

async def brew():
    await asyncio.sleep(0)
    return "coffee"

print(asyncio.run(brew()))

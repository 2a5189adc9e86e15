import asyncio


def brew():
    await asyncio.sleep(0)
    return "coffee"


print(brew())

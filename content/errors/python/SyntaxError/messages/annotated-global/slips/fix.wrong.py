def make_counter():
    count: int = 0
    def click() -> int:
        nonlocal count
        count: int = count + 1
        return count
    return click

print(make_counter()())

def make_counter():
    count = 0
    def click():
        nonlocal count
        count += 1
        return count
    return click

print(make_counter()())

def make_counter():
    count = 0
    def click():
        return count + 1
    return click

nonlocal count
print(make_counter()())

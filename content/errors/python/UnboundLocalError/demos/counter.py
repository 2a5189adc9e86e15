def make_counter():
    count = 0

    def step():
        nonlocal count  # (1)
        count += 1
        return count

    return step


def add(total, amount):
    return total + amount  # (2)


step = make_counter()
step()
print(step())
total = 10
total = add(total, 5)  # (3)
print(total)

count = 0


def add():
    count += 1
    return count


print(add())

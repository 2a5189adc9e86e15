def divide(total, people):
    if people:
        return total // people, total % people


share, rest = divide(100, 0)
print(share, rest)

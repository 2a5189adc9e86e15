def total(rows):
    """Add the prices up.
    return sum(rows)


print(total([4.5, 12]))

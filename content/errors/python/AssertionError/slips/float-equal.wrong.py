total = sum([0.1, 0.1, 0.1])
assert total == 0.3, total

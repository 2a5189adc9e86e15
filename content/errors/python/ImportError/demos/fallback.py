try:
    from itertools import batched  # (1)
except ImportError:
    from itertools import islice

    def batched(items, size):
        items = iter(items)
        while batch := tuple(islice(items, size)):
            yield batch

print(list(batched('ABCDE', 2)))

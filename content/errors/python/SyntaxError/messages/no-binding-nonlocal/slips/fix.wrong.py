class Counter:
    count = 0

    def click(self):
        nonlocal count
        count += 1

counter = Counter()
counter.click()
print(counter.count)

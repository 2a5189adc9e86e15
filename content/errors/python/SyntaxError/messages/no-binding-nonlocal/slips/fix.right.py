class Counter:
    count = 0

    def click(self):
        self.count += 1

counter = Counter()
counter.click()
print(counter.count)

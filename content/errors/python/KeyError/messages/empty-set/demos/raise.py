pending = set()
print(pending.pop())

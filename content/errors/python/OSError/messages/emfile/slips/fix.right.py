import os
import resource

resource.setrlimit(resource.RLIMIT_NOFILE, (64, 64))
total = 0
for _ in range(100):
    with open(os.devnull) as file:
        total += len(file.read())
print(total)

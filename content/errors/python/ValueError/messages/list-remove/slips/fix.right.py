from collections import deque

waiting = deque(['ana', 'leo', 'eva'])
for name in ['leo', 'leo']:
    if name in waiting:
        waiting.remove(name)

print(list(waiting))

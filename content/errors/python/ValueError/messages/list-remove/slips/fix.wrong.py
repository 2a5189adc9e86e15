from collections import deque

waiting = deque(['ana', 'leo', 'eva'])
for name in ['leo', 'leo']:
    waiting.remove(name)

print(list(waiting))

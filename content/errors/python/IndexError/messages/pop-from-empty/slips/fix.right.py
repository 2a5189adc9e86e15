from collections import deque

queue = deque(['Ana', 'Luis'])
while queue:
    print('next:', queue.popleft())

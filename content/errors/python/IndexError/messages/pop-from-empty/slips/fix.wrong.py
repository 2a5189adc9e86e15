from collections import deque

queue = deque(['Ana', 'Luis'])
while True:
    print('next:', queue.popleft())

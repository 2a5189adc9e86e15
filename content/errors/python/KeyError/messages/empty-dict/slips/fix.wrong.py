from collections import OrderedDict

queue = OrderedDict(ana='A1', luis='B2')
for _ in range(3):
    name, seat = queue.popitem(last=False)
    print(name, seat)

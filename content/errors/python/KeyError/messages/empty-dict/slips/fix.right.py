from collections import OrderedDict

queue = OrderedDict(ana='A1', luis='B2')
while queue:
    name, seat = queue.popitem(last=False)
    print(name, seat)

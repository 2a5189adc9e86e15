from functools import reduce

tags = []
print(reduce(lambda found, tag: found | tag, tags, set()))

try:
    print(list(reversed({'pen', 'ink'})))
except TypeError as error:
    print(error)

from time import clock

start = clock()
print(clock() >= start)

from time import perf_counter

start = perf_counter()
print(perf_counter() >= start)

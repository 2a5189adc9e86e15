import time

times = [3, 5]
start = time.perf_counter()
print(sum(times), time.perf_counter() >= start)

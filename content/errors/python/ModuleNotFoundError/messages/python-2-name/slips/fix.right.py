from queue import Queue

jobs = Queue()
jobs.put('report')
print(jobs.get())

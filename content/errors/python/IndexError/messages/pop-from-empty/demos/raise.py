tasks = ['write', 'test']
while True:
    print(tasks.pop())

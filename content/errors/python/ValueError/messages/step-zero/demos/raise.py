total, parts = 10, 20
for start in range(0, total, total // parts):
    print(start)

waiting = ['ana', 'leo', 'eva']
for name in ['leo', 'leo']:
    if name in waiting:
        waiting.remove(name)

print(waiting)

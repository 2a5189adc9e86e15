waiting = ['ana', 'leo', 'eva']
for name in ['leo', 'leo']:
    waiting.remove(name)

print(waiting)

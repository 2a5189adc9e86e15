count = 0
for name in ['Ana', 'Luis']:
    count++
print(count)

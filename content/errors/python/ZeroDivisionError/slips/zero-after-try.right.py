done, total = 0, 0

if total == 0:
    print('nothing to do')
else:
    print(f'{done / total:.0%}')

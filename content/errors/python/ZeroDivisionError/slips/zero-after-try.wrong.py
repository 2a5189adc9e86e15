done, total = 0, 0

try:
    share = done / total
except ZeroDivisionError:
    print('nothing to do')

print(f'{share:.0%}')

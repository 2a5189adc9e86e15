log = 'done\n'.encode('utf-16')
print(log[:-1].decode('utf-16'))

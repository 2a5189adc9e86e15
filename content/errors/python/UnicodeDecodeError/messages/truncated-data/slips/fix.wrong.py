log = 'start\nstop\n'.encode('utf-16-le')

for line in log.split(b'\n'):
    print(line.decode('utf-16-le'))

log = 'start\nstop\n'.encode('utf-16-le')

for line in log.decode('utf-16-le').splitlines():
    print(line)

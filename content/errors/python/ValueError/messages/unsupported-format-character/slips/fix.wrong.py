used = 87
print('Disk used: %d%' % used)

report = open('/dev/full', 'w')
try:
    report.write('hello')
except OSError as error:
    print('not saved:', error.strerror)
else:
    print('saved')
report.close()

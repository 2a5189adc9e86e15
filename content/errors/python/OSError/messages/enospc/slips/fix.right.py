try:
    with open('/dev/full', 'w') as report:
        report.write('hello')
except OSError as error:
    print('not saved:', error.strerror)
else:
    print('saved')

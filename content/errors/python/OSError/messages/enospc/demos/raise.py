with open('/dev/full', 'w') as report:
    report.write('hello')

print('{} scored {} points'.format('Ana'))

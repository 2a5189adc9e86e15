name = 'Ana'
print 'Hello,', name

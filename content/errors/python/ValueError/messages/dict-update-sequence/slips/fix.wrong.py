query = 'page=2&sort=name&debug'
options = dict(part.split('=') for part in query.split('&'))
print(options)

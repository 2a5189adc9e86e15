query = 'page=2&sort=name&debug'
options = {}
for part in query.split('&'):
    name, _, value = part.partition('=')
    options[name] = value

print(options)

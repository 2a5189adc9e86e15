settings = {'host': 'localhost'}

port = int(settings.get('port'))
print(port)

from collections import ChainMap

defaults = {'theme': 'light', 8080: 'http'}
user = {'theme': 'dark'}
settings = ChainMap(user, defaults)
for name in list(user):
    del settings[name]
print(settings['theme'])

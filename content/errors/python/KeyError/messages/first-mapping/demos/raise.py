from collections import ChainMap

defaults = {'theme': 'light'}
settings = ChainMap({}, defaults)
print(settings['theme'])
del settings['theme']

settings = {'theme': 'dark'}

plugins = settings.get('plugins')
if 'spell-check' in plugins:
    print('checking')

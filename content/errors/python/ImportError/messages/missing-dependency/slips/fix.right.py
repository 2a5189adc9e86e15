from importlib.util import find_spec

needed = ['csv', 'openpyxl']
missing = [name for name in needed if find_spec(name) is None]
if missing:
    print('python -m pip install', *missing)

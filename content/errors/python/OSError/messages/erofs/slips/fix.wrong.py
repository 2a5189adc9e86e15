import os
import tempfile

with tempfile.TemporaryDirectory() as home:
    for parent in ('/proc', home):
        cache = os.path.join(parent, 'cache')
        try:
            os.mkdir(cache)
            break
        except PermissionError:
            print('not there')
    print(cache == os.path.join(home, 'cache'))

from pathlib import PurePosixPath

base = PurePosixPath('/srv/site')
for name in ('/srv/site/css/main.css', '/srv/site-old/index.html'):
    path = PurePosixPath(name)
    print(path.relative_to(base) if base in path.parents else f'outside: {name}')

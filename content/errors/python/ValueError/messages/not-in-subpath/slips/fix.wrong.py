from pathlib import PurePosixPath

base = PurePosixPath('/srv/site')
for name in ('/srv/site/css/main.css', '/srv/site-old/index.html'):
    print(PurePosixPath(name).relative_to(base))

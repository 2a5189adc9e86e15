import json

status, body = 503, '<html>Service Unavailable</html>'

if status == 200:
    print(json.loads(body))
else:
    print(f'HTTP {status}: {body[:80]!r}')

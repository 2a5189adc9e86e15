import json

status, body = 503, '<html>Service Unavailable</html>'

print(json.loads(body))

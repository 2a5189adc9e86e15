online = {'Ana', 'Luis'}
sessions = {'Ana': 'x1', 'Luis': 'y2'}
for name in ['Luis', 'Luis']:
    online.discard(name)
    sessions.pop(name, None)
print(online, sessions)

online = {'Ana', 'Luis'}
sessions = {'Ana': 'x1', 'Luis': 'y2'}
for name in ['Luis', 'Luis']:
    online.remove(name)
    del sessions[name]
print(online, sessions)

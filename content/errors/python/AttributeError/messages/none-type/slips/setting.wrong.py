from types import SimpleNamespace

users = [SimpleNamespace(id=1, name='Ana')]
user = next((each for each in users if each.id == 2), None)
user.name = 'Luis'
print(users)

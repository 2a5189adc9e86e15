from types import SimpleNamespace

users = [SimpleNamespace(id=1, name='Ana')]
user = next((each for each in users if each.id == 2), None)
if user is None:
    user = SimpleNamespace(id=2)
    users.append(user)
user.name = 'Luis'
print(len(users))

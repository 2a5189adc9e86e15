import pwd


def owner(uid):
    try:
        return pwd.getpwuid(uid).pw_name
    except KeyError:
        return str(uid)


owners = {'report.csv': 0, 'backup.tar': 54321}
for name, uid in owners.items():
    print(name, owner(uid))

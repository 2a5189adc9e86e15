import pwd

owners = {'report.csv': 0, 'backup.tar': 54321}
for name, uid in owners.items():
    print(name, pwd.getpwuid(uid).pw_name)

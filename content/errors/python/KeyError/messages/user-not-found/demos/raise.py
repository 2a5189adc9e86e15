import pwd

print(pwd.getpwuid(54321).pw_name)

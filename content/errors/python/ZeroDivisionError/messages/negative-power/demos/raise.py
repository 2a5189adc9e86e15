distance = 0
force = 9.0 * distance**-2
print(force)

person = dict(name="Ana", age=30)

print(person)

person = dict(name="Ana", age=30, city="Recife", name="Eva")
print(person)

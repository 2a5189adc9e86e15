person = {"name": "Ana", "age": }
print(person)

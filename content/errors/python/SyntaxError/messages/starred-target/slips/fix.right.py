row = ["Ana", 8.5, 7.0, 9.5, "Recife"]

name, *grades, city = row
print(name, grades)

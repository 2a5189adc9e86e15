age = 17
label = "minor" if age < 18
print(label)

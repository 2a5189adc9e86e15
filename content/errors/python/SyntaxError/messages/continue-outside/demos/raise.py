age = int("17")

if age < 18:
    continue
print("welcome")

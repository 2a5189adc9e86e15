answer = "yes"
True = answer == "yes"
print(True)

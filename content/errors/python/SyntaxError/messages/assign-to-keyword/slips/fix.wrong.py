answer = "yes"

if answer == "yes":
    True = accepted
else:
    False = accepted
print(accepted)

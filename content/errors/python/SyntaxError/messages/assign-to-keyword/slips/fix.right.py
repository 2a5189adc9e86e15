answer = "yes"

if answer == "yes":
    accepted = True
else:
    accepted = False
print(accepted)

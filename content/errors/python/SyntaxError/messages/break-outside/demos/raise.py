answer = "no"

if answer == "no":
    print("bye")
    break

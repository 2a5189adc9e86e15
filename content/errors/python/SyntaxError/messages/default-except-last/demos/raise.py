try:
    quantity = int("three")
except:
    print("something failed")
except ValueError:
    print("not a number")

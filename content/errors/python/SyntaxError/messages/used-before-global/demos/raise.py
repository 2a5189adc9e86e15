visits = 0

def visit():
    print("visit", visits + 1)
    global visits
    visits += 1

visit()

RED = 1
GREEN = 2

match 2:
    case RED:
        print("stop")
    case GREEN:
        print("go")

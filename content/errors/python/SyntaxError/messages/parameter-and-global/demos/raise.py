level = 1

def set_level(level):
    global level

set_level(3)

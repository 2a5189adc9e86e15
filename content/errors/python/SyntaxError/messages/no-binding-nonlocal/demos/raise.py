lives = 3

def hit():
    nonlocal lives
    lives -= 1

hit()

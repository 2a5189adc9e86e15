speeds = [0.3, 0.2, 0.1, 0.0]
for speed in speeds:
    print(round(12.0 / speed, 1) if speed else 'never')

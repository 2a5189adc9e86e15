def laps(distance, track):
    return distance // track, distance % track


track = 0.0
print(1200.0 % track)

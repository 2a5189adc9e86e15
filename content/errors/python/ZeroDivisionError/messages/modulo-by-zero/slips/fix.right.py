def laps(distance, track):
    if track <= 0:
        raise SystemExit('the track needs a length')
    return distance // track, distance % track


track = 400.0
print(laps(1200.0, track))

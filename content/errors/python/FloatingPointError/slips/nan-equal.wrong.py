readings = [20.5, float('nan'), 21.0]
valid = [value for value in readings if value != float('nan')]
assert len(valid) == 2, valid

settings = {'distance': 1200.0}

track = settings.get('track')
if track:
    print('into the lap:', settings['distance'] % track)
else:
    print('the track needs a length')

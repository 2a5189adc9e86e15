settings = {'distance': 1200.0}

track = settings.get('track', 0.0)
print('into the lap:', settings['distance'] % track)

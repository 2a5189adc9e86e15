import re

songs = ['Hello (live)', 'Hello', 'Sunrise (live)']
for song in songs:
    print(re.sub(r' \(live\)', '', song))

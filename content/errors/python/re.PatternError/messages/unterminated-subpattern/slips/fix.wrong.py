import re

songs = ['Hello (live)', 'Hello', 'Sunrise (live)']
for song in songs:
    print(re.sub(' (live', '', song).rstrip(')'))

import os

scores = {'ana': 12}

with open(os.devnull, 'w') as file:
    file.write(scores['ana'])

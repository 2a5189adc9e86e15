import re

comments = ['Great!!', None, 'Not bad.']
clean = [re.sub('[^a-z ]', '', text) for text in comments]
print(clean)

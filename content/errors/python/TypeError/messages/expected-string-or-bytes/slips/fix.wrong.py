import re

comments = ['Great!!', None, 'Not bad.']
clean = [re.sub('[^A-Za-z ]', '', text) for text in comments]
print(clean)

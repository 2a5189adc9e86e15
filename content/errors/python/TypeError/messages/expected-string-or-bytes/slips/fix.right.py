import re

comments = ['Great!!', None, 'Not bad.']
clean = [re.sub('[^A-Za-z ]', '', text or '') for text in comments]
print(clean)

import re

titles = ['Hello World', 'hello again']
print([title for title in titles if re.match('^(?i)hello', title)])

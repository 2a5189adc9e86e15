import re

template = 'path = FOLDER'
folder = r'C:\Users\Ana'
print(re.sub('FOLDER', lambda match: folder, template))

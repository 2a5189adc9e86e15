import re

text = 'São Paulo, Bogotá'
print(re.findall(r'\p{L}+', text))

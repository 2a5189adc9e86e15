import re

phone = 5550199
print(re.findall('[0-9]{3}', phone))

import re

phones = ['+55 (11) 5550', '212-5550', 'none']
for phone in phones:
    print(phone, re.fullmatch('[0-9+-()]+', phone.replace(' ', '')) is not None)

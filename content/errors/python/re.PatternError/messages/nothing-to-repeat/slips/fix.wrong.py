import re

phones = ['+55 11 5550', '+1 212 5550', '+55 21 5551']
for phone in phones:
    if re.match('+55', phone):
        print(phone)

import re

number = r'(?P<number>\d+)'
pattern = re.compile(number + '-' + number)
print(pattern.match('10-20'))

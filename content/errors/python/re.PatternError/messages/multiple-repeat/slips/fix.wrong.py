import re

codes = ['2024 0115', '20240230', '1999']
for code in codes:
    print(code, re.fullmatch(r'\d{4} *?*\d{4}', code) is not None)

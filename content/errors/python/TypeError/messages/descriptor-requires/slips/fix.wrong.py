from datetime import datetime

text = datetime.strftime('2024-05-31', '%d/%m/%Y')
print(text)

from datetime import datetime

birthday = datetime.strptime('31/12/1990', '%Y-%m-%d')
print(birthday)

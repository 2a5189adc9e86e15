from datetime import datetime

start = datetime.strptime('2024-05-01 09:30:15', '%Y-%m-%d %H:%M')
print(start)

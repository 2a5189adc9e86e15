from datetime import datetime

day = datetime.strptime('2024-05-31', '%Y-%m-%d')
print(day.strftime('%d/%m/%Y'))

from datetime import datetime

rows = ['2024-05-01 09:30', '2024-05-02 9.30', '02/05/2024 10:00']
for row in rows:
    print(datetime.strptime(row, '%Y-%m-%d %H:%M'))

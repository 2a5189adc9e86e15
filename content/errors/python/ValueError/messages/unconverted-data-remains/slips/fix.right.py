from datetime import datetime

stamp = '2024-05-01 09:30:15.250 UTC'
start = datetime.strptime(stamp, '%Y-%m-%d %H:%M:%S.%f %Z')
print(start)

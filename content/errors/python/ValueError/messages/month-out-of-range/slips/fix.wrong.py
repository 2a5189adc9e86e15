from datetime import datetime

start = datetime(2024, 5, 1, 22, 30)
end = start.replace(hour=start.hour + 2)
print(end)

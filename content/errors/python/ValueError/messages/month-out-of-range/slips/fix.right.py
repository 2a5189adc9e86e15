from datetime import datetime, timedelta

start = datetime(2024, 5, 1, 22, 30)
end = start + timedelta(hours=2)
print(end)

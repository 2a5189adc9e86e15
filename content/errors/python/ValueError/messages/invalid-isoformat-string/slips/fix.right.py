from datetime import datetime

text = '2024-05-01T09:30:00'
print(datetime.fromisoformat(text).date())

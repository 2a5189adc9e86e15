from datetime import datetime, timezone

created = datetime.fromtimestamp(0, timezone.utc)
age = datetime.utcnow() - created
print(age.days > 0)

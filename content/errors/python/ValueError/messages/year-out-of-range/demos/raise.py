from datetime import datetime, timezone

created = 1714555800000
print(datetime.fromtimestamp(created, tz=timezone.utc))

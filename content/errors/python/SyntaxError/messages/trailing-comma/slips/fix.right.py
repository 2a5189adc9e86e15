from datetime import (
    date,
    timedelta,
    timezone,
)

print(date(2024, 2, 28) + timedelta(days=1), timezone.utc)

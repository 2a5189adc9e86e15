from datetime import (
    date, timedelta
)

print(date(2024, 2, 28) + timedelta(days=1))

import math
from datetime import datetime

attempts = [
    lambda: int('12,50'),
    lambda: float('12,50'),
    lambda: 'banana'.index('x'),
    lambda: ['ana', 'leo'].remove('eva'),
    lambda: max([]),
    lambda: math.sqrt(-1),
    lambda: datetime.strptime('5 May', '%Y-%m-%d'),
]

for attempt in attempts:
    try:
        attempt()
    except ValueError as error:
        print(error)  # (1)

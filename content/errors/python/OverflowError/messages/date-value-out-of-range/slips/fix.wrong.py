from datetime import datetime, timedelta

video = {'start': datetime(2024, 5, 1, 20), 'microseconds': 1_400_000_000}
print('ends', video['start'] + timedelta(video['microseconds']))

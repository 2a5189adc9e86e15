from datetime import datetime, timedelta

session = {'start': datetime(2024, 5, 1), 'length': 1_400_000_000}
print(session['start'] + timedelta(microseconds=session['length']))

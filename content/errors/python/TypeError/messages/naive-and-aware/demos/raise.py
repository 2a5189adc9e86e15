from datetime import datetime

deadline = datetime.fromisoformat('2024-05-31T12:00:00+00:00')

if datetime.now() > deadline:
    print('too late')

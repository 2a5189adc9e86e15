import json
from datetime import datetime, timezone

message = json.loads('{"text": "hi", "sent": 1714555800000}')
sent = datetime.fromtimestamp(message['sent'] / 1000, tz=timezone.utc)
print(sent.date())

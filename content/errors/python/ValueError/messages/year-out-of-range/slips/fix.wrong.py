import json
from datetime import datetime, timezone

message = json.loads('{"text": "hi", "sent": 1714555800000}')
sent = datetime.fromtimestamp(message['sent'], tz=timezone.utc)
print(sent.date())

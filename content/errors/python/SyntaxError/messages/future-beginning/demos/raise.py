import json
from __future__ import annotations

print(json.dumps({"pen": 4.5}))

import json
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, 'settings.json')
    path.write_bytes(b'\xef\xbb\xbf{"theme": "dark"}')
    with open(path, encoding='utf-8') as file:
        print(json.load(file))

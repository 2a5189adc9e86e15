import json
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, 'settings.json')
    path.write_text('{"theme": "dark"}', encoding='utf-8')
    settings = json.loads(path.read_text(encoding='utf-8'))
    print(settings['theme'])

import json
import tempfile
from pathlib import Path


def load(path):
    try:
        text = path.read_text(encoding='utf-8')
    except FileNotFoundError:  # (1)
        return {'theme': 'light'}
    return json.loads(text)


def save(path, settings):
    path.parent.mkdir(parents=True, exist_ok=True)  # (2)
    path.write_text(json.dumps(settings), encoding='utf-8')


with tempfile.TemporaryDirectory() as home:
    path = Path(home, 'config', 'app', 'settings.json')
    print(load(path))
    save(path, {'theme': 'dark'})
    print(load(path))
    path.unlink()
    path.unlink(missing_ok=True)  # (3)

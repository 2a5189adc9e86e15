import sqlite3
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as home:
    path = Path(home, 'data', 'shop.db')
    path.parent.mkdir(parents=True, exist_ok=True)
    db = sqlite3.connect(path)
    db.execute('create table sales (amount)')
    db.close()
    print(path.exists())

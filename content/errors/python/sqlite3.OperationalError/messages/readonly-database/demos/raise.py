import sqlite3
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, 'prices.db')
    db = sqlite3.connect(path)
    db.execute('create table prices (item, price)')
    db.close()
    db = sqlite3.connect(f'{path.as_uri()}?mode=ro', uri=True)
    try:
        db.execute("insert into prices values ('pen', 2)")
    finally:
        db.close()

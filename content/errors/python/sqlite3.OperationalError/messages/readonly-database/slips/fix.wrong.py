import os
import sqlite3
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, 'scores.db')
    db = sqlite3.connect(path)
    db.execute('create table scores (player)')
    os.remove(path)
    path.touch()
    try:
        db.execute("insert into scores values ('Ana')")
        db.commit()
    finally:
        db.close()

import os
import sqlite3
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, 'scores.db')
    db = sqlite3.connect(path)
    db.execute('create table scores (player)')
    db.close()
    os.remove(path)
    db = sqlite3.connect(path)
    db.execute('create table scores (player)')
    try:
        db.execute("insert into scores values ('Ana')")
        db.commit()
    finally:
        db.close()

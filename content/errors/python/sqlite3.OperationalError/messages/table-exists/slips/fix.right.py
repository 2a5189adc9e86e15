import sqlite3
import tempfile
from pathlib import Path


def start(path):
    with sqlite3.connect(path) as db:
        db.execute('create table if not exists users (name)')
    db.close()


with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, 'app.db')
    for run in range(2):
        start(path)
        print('started')

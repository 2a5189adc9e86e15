import os
import sqlite3
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, 'shop.db')
    with sqlite3.connect(path) as db:
        db.execute('create table sales (amount)')
    db.close()
    os.chdir(folder)
    os.mkdir('jobs')
    os.chdir('jobs')
    db = sqlite3.connect(path)
    try:
        print(db.execute('select count(*) from sales').fetchone())
    finally:
        db.close()
        os.chdir('/')

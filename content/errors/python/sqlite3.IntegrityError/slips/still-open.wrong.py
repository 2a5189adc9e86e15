import sqlite3
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, 'users.db')
    form, job = sqlite3.connect(path), sqlite3.connect(path, timeout=0.02)
    form.execute('create table users (name not null)')
    try:
        form.execute('insert into users values (null)')
        form.commit()
    except sqlite3.IntegrityError:
        print('please fill in the name')
    try:
        job.execute("insert into users values ('ana')")
    finally:
        form.close()
        job.close()

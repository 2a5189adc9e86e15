import sqlite3
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, 'users.db')
    mine, other = sqlite3.connect(path), sqlite3.connect(path)
    mine.execute('create table users (name unique)')
    with other:
        other.execute("insert into users values ('ana')")
    try:
        with mine:
            mine.execute("insert into users values ('ana')")
        print('welcome')
    except sqlite3.IntegrityError:
        print('that name is taken')
    finally:
        mine.close()
        other.close()

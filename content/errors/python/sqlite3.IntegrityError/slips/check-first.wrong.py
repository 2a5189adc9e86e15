import sqlite3
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, 'users.db')
    mine, other = sqlite3.connect(path), sqlite3.connect(path)
    mine.execute('create table users (name unique)')
    taken = mine.execute("select 1 from users where name = 'ana'").fetchone()
    with other:
        other.execute("insert into users values ('ana')")
    try:
        if not taken:
            with mine:
                mine.execute("insert into users values ('ana')")
        print('welcome')
    finally:
        mine.close()
        other.close()

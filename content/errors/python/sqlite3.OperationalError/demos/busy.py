import sqlite3
import tempfile
from pathlib import Path


def add(db, amount):
    try:
        with db:  # (1)
            db.execute('insert into sales values (?)', (amount,))
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:  # (2)
            raise
        return 'busy'
    return 'saved'


with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, 'shop.db')
    first = sqlite3.connect(path)
    second = sqlite3.connect(path, timeout=0.02)  # (3)
    first.execute('create table sales (amount)')
    first.execute('insert into sales values (10)')
    print(add(second, 20))
    first.commit()
    print(add(second, 20))
    first.close()
    second.close()

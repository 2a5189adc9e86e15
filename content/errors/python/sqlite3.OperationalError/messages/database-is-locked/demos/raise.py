import sqlite3
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, 'shop.db')
    editor = sqlite3.connect(path)
    editor.execute('create table sales (amount)')
    editor.execute('insert into sales values (10)')
    script = sqlite3.connect(path, timeout=0.02)
    try:
        script.execute('insert into sales values (20)')
    finally:
        editor.close()
        script.close()

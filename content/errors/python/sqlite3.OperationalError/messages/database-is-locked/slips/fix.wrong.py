import sqlite3
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, 'shop.db')
    db = sqlite3.connect(path)
    db.execute('create table sales (amount)')
    db.execute('insert into sales values (10)')
    report = sqlite3.connect(path, timeout=0.02)
    try:
        report.execute('create table totals as select sum(amount) from sales')
        print(report.execute('select * from totals').fetchone())
    finally:
        db.close()
        report.close()

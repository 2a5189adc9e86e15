import sqlite3

db = sqlite3.connect(':memory:')
db.execute('create table notes (title)')
try:
    rows = db.execute('select titel from notes').fetchall()
except sqlite3.OperationalError:
    db.execute('create table notes (title)')
    rows = []
print(rows)

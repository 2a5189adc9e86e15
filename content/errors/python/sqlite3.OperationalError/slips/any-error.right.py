import sqlite3

db = sqlite3.connect(':memory:')
db.execute('create table if not exists notes (title)')
rows = db.execute('select title from notes').fetchall()
print(rows)

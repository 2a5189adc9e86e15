import sqlite3

db = sqlite3.connect(':memory:')
db.execute('create table users (name)')
name = "Ana O'Brien"
db.execute('insert into users values (?)', (name,))
print(db.execute('select name from users').fetchone())

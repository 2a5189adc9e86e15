import sqlite3

db = sqlite3.connect(':memory:')
db.execute('create table users (name)')
print(db.execute('select name from user').fetchall())

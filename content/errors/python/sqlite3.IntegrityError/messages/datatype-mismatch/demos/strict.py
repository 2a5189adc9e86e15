import sqlite3

db = sqlite3.connect(':memory:')
db.execute('create table users (name text, age integer) strict')
try:
    db.execute('insert into users values (?, ?)', ('Ana', 'unknown'))
except sqlite3.IntegrityError as error:
    print(error)

import sqlite3

db = sqlite3.connect(':memory:')
db.execute('pragma foreign_keys = on')
db.execute('create table users (id integer primary key, name)')
db.execute('create table orders (user_id references users (id))')
try:
    db.execute('insert into orders values (7)')
except sqlite3.IntegrityError as error:
    print('no such user:', error)

import sqlite3

db = sqlite3.connect(':memory:')
db.execute('pragma foreign_keys = on')
db.execute('create table users (id integer primary key, name)')
db.execute('create table orders (item, user_id references users (id))')
db.execute("insert into orders values ('pen', 7)")

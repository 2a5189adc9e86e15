import sqlite3

db = sqlite3.connect(':memory:')
db.execute('create table users (id integer primary key, name text)')
db.execute('insert into users values (?, ?)', ('Ana', 1))

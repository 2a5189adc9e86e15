import sqlite3

db = sqlite3.connect(':memory:')
db.execute('create table users (name not null, email not null)')
db.execute('insert into users (name) values (?)', ('Ana',))

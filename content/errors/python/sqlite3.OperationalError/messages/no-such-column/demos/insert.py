import sqlite3

db = sqlite3.connect(':memory:')
db.execute('create table users (name, city)')
db.execute('create table if not exists users (name, city, email)')
try:
    db.execute('insert into users (name, email) values (?, ?)', ('Ana', 'ana@example.com'))
except sqlite3.OperationalError as error:
    print(error)

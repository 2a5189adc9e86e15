import sqlite3

db = sqlite3.connect(':memory:')
db.execute('create table users (email unique, name)')
for name in ['Ana', 'Ana Luiza']:
    db.execute('insert into users values (?, ?)', ('ana@example.com', name))

import sqlite3

db = sqlite3.connect(':memory:')
for user in ['Ana', 'Luis']:
    db.execute('create table users (name)')
    db.execute('insert into users values (?)', (user,))

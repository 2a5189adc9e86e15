import sqlite3

db = sqlite3.connect(':memory:')
db.execute('create table users (id integer primary key, name)')
db.execute("insert into users values (7, 'Ana')")
ids = list(range(300_000))
marks = ', '.join('?' * len(ids))
print(db.execute(f'select name from users where id in ({marks})', ids).fetchall())

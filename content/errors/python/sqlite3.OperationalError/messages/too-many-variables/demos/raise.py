import sqlite3

db = sqlite3.connect(':memory:')
db.execute('create table users (id, name)')
ids = list(range(300_000))
marks = ', '.join('?' * len(ids))
db.execute(f'select name from users where id in ({marks})', ids)

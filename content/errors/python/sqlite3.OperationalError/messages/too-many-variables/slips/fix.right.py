import sqlite3

db = sqlite3.connect(':memory:')
db.execute('create table users (id integer primary key, name)')
db.execute("insert into users values (7, 'Ana')")
ids = list(range(300_000))
db.execute('create temp table wanted (id integer primary key)')
db.executemany('insert into wanted values (?)', ((each,) for each in ids))
print(db.execute('select name from users join wanted using (id)').fetchall())

import csv
import sqlite3

lines = ['id,name', '1,Ana', '2,Luis']
db = sqlite3.connect(':memory:')
db.execute('create table users (id integer primary key, name text)')
db.executemany('insert into users values (:id, :name)', csv.DictReader(lines))
print(db.execute('select * from users').fetchall())

import sqlite3

db = sqlite3.connect(':memory:')
db.execute('create table stock (item, count integer check (count >= 0))')
db.execute("insert into stock values ('pen', 3)")
db.execute("update stock set count = count - 5 where item = 'pen'")

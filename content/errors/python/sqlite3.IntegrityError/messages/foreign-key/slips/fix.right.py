import sqlite3

db = sqlite3.connect(':memory:')
db.execute('pragma foreign_keys = on')
db.execute('create table users (id integer primary key, name)')
db.execute('create table orders (item, user_id references users (id) on delete cascade)')
db.execute("insert into users values (1, 'Ana')")
db.execute("insert into orders values ('pen', 1)")
db.execute('delete from users where id = 1')
print(db.execute('select * from orders').fetchall())

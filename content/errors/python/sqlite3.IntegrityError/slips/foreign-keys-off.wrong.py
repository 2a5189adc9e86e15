import sqlite3

db = sqlite3.connect(':memory:')
db.execute('create table users (id integer primary key, name)')
db.execute('create table orders (user_id references users (id))')
db.execute('insert into orders values (7)')
user_id, = db.execute('select user_id from orders').fetchone()
user = db.execute('select name from users where id = ?', (user_id,)).fetchone()
print(user[0])

import sqlite3

db = sqlite3.connect(':memory:')
db.execute('create table users (name, city)')
db.execute("insert into users values ('Ana', 'Lima')")
city = 'Lima'
rows = db.execute('select name from users where city = ?', (city,))
print(rows.fetchall())

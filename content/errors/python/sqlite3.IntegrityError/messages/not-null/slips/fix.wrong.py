import sqlite3

form = {'name': 'Ana', 'mail': 'ana@example.com'}
db = sqlite3.connect(':memory:')
db.execute('create table users (name not null, email not null)')
values = (form.get('name'), form.get('email'))
db.execute('insert into users values (?, ?)', values)
print(db.execute('select * from users').fetchall())

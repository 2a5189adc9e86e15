import sqlite3

db = sqlite3.connect(':memory:')
db.execute('create table users (name, city)')
city = 'Lima'
print(db.execute(f'select name from users where city = {city}').fetchall())

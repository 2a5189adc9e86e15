import sqlite3

database = sqlite3.connect(':memory:')
database.row_factory = sqlite3.Row
database.execute('create table users (name)')
row = database.execute('select count(*) as count from users').fetchone()
print(row['count'])

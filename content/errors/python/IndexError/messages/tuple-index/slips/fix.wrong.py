import sqlite3

database = sqlite3.connect(':memory:')
user = database.execute("select 'Ana' as name, 31 as age").fetchone()
print(user[1], user[2])

import sqlite3

database = sqlite3.connect(':memory:')
name, age = database.execute("select 'Ana' as name, 31 as age").fetchone()
print(name, age)

import sqlite3

database = sqlite3.connect(':memory:')
database.row_factory = sqlite3.Row
row = database.execute("select 'Ana' as name").fetchone()
print(row['name'])
print(row['age'])

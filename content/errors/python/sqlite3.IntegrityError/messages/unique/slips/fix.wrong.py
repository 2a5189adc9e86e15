import sqlite3

db = sqlite3.connect(':memory:')
db.execute('create table prices (item text primary key, price)')
for item, price in [('pen', 2), ('ink', 7), ('pen', 3)]:
    db.execute('insert into prices values (?, ?)', (item, price))
print(db.execute('select * from prices').fetchall())

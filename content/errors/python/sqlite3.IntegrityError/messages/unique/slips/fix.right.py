import sqlite3

db = sqlite3.connect(':memory:')
db.execute('create table prices (item text primary key, price)')
statement = """insert into prices values (?, ?)
    on conflict (item) do update set price = excluded.price"""
for item, price in [('pen', 2), ('ink', 7), ('pen', 3)]:
    db.execute(statement, (item, price))
print(db.execute('select * from prices').fetchall())

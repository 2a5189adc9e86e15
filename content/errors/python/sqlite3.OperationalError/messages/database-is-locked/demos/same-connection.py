import sqlite3

db = sqlite3.connect(':memory:')
db.execute('create table sales (amount)')
db.executemany('insert into sales values (?)', [(10,), (20,)])
db.commit()
for amount, in db.execute('select amount from sales'):
    try:
        db.execute('drop table sales')
    except sqlite3.OperationalError as error:
        print(error)

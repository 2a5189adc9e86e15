import sqlite3

db = sqlite3.connect(':memory:')
db.execute('create table stock (item text primary key, count integer not null)')
statement = """
    insert into stock values (?, ?)
    on conflict (item) do update set count = count + excluded.count
"""  # (1)
deliveries = [('pen', 10), ('ink', 3), ('pen', 5), ('cap', None)]
for delivery in deliveries:
    try:
        with db:
            db.execute(statement, delivery)
    except sqlite3.IntegrityError as error:  # (2)
        print(delivery, error)
print(db.execute('select * from stock').fetchall())  # (3)
db.close()

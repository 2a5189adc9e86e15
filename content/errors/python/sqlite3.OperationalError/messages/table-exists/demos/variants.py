import sqlite3

db = sqlite3.connect(':memory:')
db.execute('create table users (name)')
db.execute('create index by_name on users (name)')
for statement in ['create index by_name on users (name)', 'alter table users add column name']:
    try:
        db.execute(statement)
    except sqlite3.OperationalError as error:
        print(error)

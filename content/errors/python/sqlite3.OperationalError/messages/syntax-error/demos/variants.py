import sqlite3

db = sqlite3.connect(':memory:')
db.execute('create table users (name)')
for query in ['select name from users where', "select name from users where name = 'Ana"]:
    try:
        db.execute(query)
    except sqlite3.OperationalError as error:
        print(error)

import sqlite3


def connect():
    return sqlite3.connect(':memory:')


db = connect()
db.execute('create table users (name)')
db.execute('insert into users values (?)', ('Ana',))
print(db.execute('select name from users').fetchall())
db.close()

import sqlite3

db = sqlite3.connect(':memory:')
db.execute('create table users (email unique)')
try:
    with db:  # (1)
        db.execute("insert into users values ('ana@example.com')")
        db.execute("insert into users values ('ana@example.com')")
except sqlite3.IntegrityError as error:
    print(f'{type(error).__name__}: {error}')  # (2)
    print(error.sqlite_errorname, error.sqlite_errorcode)  # (3)
print(db.execute('select count(*) from users').fetchone())  # (4)
db.close()

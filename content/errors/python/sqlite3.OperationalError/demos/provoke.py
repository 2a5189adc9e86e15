import sqlite3

db = sqlite3.connect(':memory:')
try:
    db.execute('select * from users')  # (1)
except sqlite3.OperationalError as error:
    print(f'{type(error).__name__}: {error}')  # (2)
    print(error.sqlite_errorname, error.sqlite_errorcode)  # (3)
db.close()

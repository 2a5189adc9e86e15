import sqlite3

db = sqlite3.connect(':memory:')
db.execute("create table tasks (title, state check (state in ('open', 'done')))")
for title, state in [('write', 'open'), ('send', 'Done')]:
    db.execute('insert into tasks values (?, ?)', (title, state))
print(db.execute('select * from tasks').fetchall())

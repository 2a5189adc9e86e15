import sqlite3

db = sqlite3.connect(':memory:')
db.execute('create table books (title, year)')
columns = ['title', 'year']
title = "Don't panic"
db.execute(f"insert into books ({', '.join(columns)}) values (?, ?)", (title, 1979))
print(db.execute('select title from books').fetchall())

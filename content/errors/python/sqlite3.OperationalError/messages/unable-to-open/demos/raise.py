import sqlite3

db = sqlite3.connect('data/shop.db')
db.execute('create table sales (amount)')

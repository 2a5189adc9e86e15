import sqlite3


def connect():
    return sqlite3.connect(':memory:')


connect().execute('create table users (name)')
connect().execute('insert into users values (?)', ('Ana',))

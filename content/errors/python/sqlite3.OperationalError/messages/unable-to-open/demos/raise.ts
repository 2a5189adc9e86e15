import { DatabaseSync } from 'node:sqlite';

const db = new DatabaseSync('data/shop.db');
db.exec('create table sales (amount)');

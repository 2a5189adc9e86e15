import { DatabaseSync } from 'node:sqlite';

const db = new DatabaseSync(':memory:');
db.exec('create table users (name)');
console.log(db.prepare('select name from user').all());

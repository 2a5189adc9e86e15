import { DatabaseSync } from 'node:sqlite';

const db = new DatabaseSync(':memory:');
db.exec('create table users (name, city)');
console.log(db.prepare('select name from users where city = "Lima"').all());

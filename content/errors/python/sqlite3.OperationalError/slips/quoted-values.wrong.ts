import { DatabaseSync } from 'node:sqlite';

const db = new DatabaseSync(':memory:');
db.exec('create table users (name)');
const name = "Ana O'Brien";
db.exec(`insert into users values ('${name}')`);
console.log(db.prepare('select name from users').get());

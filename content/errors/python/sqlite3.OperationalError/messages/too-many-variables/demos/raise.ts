import { DatabaseSync } from 'node:sqlite';

const db = new DatabaseSync(':memory:');
db.exec('create table users (id, name)');
const ids = [...Array(40_000).keys()];
const marks = ids.map(() => '?').join(', ');
db.prepare(`select name from users where id in (${marks})`).all(...ids);

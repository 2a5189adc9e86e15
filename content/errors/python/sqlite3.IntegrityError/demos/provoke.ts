import { DatabaseSync } from 'node:sqlite';

const db = new DatabaseSync(':memory:');
db.exec('create table users (email unique)');
try {
  db.exec('begin'); // (1)
  db.exec("insert into users values ('ana@example.com')");
  db.exec("insert into users values ('ana@example.com')");
  db.exec('commit');
} catch (error) {
  const { name, message, code, errcode } = error as NodeJS.ErrnoException & { errcode?: number };
  if (code !== 'ERR_SQLITE_ERROR') throw error;
  console.log(`${name}: ${message}`); // (2)
  console.log(code, errcode); // (3)
  db.exec('rollback');
}
console.log(db.prepare('select count(*) as count from users').get()?.count); // (4)
db.close();

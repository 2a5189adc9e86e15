import { DatabaseSync } from 'node:sqlite';

const db = new DatabaseSync(':memory:');
try {
  db.exec('select * from users'); // (1)
} catch (error) {
  const { name, message, code, errcode } = error as NodeJS.ErrnoException & { errcode?: number };
  if (code !== 'ERR_SQLITE_ERROR') throw error;
  console.log(`${name}: ${message}`); // (2)
  console.log(code, errcode); // (3)
}
db.close();

import { DatabaseSync } from 'node:sqlite';

const db = new DatabaseSync(':memory:');
db.exec('create table stock (item text primary key, count integer not null)');
const statement = db.prepare(`
  insert into stock values (?, ?)
  on conflict (item) do update set count = count + excluded.count
`); // (1)
const deliveries: [string, number | null][] = [['pen', 10], ['ink', 3], ['pen', 5], ['cap', null]];
for (const delivery of deliveries) {
  try {
    statement.run(...delivery);
  } catch (error) {
    const { errcode, message } = error as Error & { errcode?: number };
    if (errcode === undefined || (errcode & 0xff) !== 19) throw error; // (2)
    console.log(delivery, message);
  }
}
console.log(db.prepare('select * from stock').all().map(({ item, count }) => [item, count])); // (3)
db.close();

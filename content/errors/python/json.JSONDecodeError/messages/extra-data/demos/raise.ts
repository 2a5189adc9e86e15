const log = '{"user": "ana"}\n{"user": "leo"}\n';
const entries: unknown = JSON.parse(log);
console.log(entries);

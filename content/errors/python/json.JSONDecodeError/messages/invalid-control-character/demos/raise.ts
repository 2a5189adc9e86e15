const text = '{"note": "milk\neggs"}';
const data: unknown = JSON.parse(text);
console.log(data);

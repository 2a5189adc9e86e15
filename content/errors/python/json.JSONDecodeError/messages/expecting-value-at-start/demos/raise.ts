const body = '';
const data: unknown = JSON.parse(body);
console.log(data);

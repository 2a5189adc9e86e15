const text = '{"name": "Ana", "city": "Qui';
const user: unknown = JSON.parse(text);
console.log(user);

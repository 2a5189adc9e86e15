const text = '{"name": "Ana", "active": True}';
const user: unknown = JSON.parse(text);
console.log(user);

const user = { name: 'Ana' };
const copy = JSON.parse(user);
console.log(copy.name);

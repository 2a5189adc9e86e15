const user = { name: 'Ana' };
const copy = structuredClone(user);
console.log(copy.name);

const user: { name: string; email?: string } = JSON.parse('{"name": "Ana"}');

console.log(user.email); // (1)
console.log('email' in user);
console.log(user.email ?? 'no address'); // (4)

const users = new Map([['ana', { age: 31 }]]);

console.log(Object.entries(users.get('bob') ?? {}));

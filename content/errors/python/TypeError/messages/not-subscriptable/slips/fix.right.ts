const users = [{ name: 'ana', email: 'ana@example.com' }];

console.log(users.find(({ name }) => name === 'bob')?.email ?? 'unknown');

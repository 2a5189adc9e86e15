const users = [{ name: 'ana' }, { name: 'bob' }];

for (const user of users) console.log(user.name);

const users = [{ name: 'ana' }, { name: 'bob' }];

for (const user of users) console.log(users['name'], user.name);

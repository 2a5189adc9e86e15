const users = JSON.parse('[{ "name": "ana" }]') as unknown as { name: string };
console.log(users.name);

const users = [{ name: 'ana', age: 31 }];

const { age } = users.find(({ name }) => name === 'bob');
console.log(age);

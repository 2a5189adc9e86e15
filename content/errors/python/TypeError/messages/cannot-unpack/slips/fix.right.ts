const users = [{ name: 'ana', age: 31 }];

const { age } = users.find(({ name }) => name === 'bob') ?? { age: 0 };
console.log(age);

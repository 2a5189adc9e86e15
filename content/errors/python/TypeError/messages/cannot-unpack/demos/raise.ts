interface User {
  name: string;
}

const users = JSON.parse('{}') as { ana: User };
const { name } = users.ana;
console.log(name);

const user: [string, number] = ['Ana', 31];
const [name, age] = user;
console.log(name, age);

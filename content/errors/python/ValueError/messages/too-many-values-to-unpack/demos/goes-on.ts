const record = ['Ana', 'Lima', '1990'];
const [name] = record;
console.log(name);

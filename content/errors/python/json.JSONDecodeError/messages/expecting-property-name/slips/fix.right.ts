const age = 42;
const text = JSON.stringify({ name: 'Ana', age });

console.log(JSON.parse(text));

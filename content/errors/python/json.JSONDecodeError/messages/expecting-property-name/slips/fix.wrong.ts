const age = 42;
const text = `{"name": "Ana", age: ${age}}`;

console.log(JSON.parse(text));

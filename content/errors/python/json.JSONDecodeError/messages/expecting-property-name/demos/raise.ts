const text = "{'name': 'Ana', 'age': 42}";
const user: unknown = JSON.parse(text);
console.log(user);

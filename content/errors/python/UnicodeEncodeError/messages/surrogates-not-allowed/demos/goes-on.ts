const half = 'ok 👍'.slice(0, 4);
const bytes = new TextEncoder().encode(half);
console.log(new TextDecoder().decode(bytes));

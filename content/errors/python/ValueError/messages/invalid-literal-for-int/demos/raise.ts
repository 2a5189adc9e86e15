const text = 'abc';
const votes = BigInt(text);
console.log(votes);

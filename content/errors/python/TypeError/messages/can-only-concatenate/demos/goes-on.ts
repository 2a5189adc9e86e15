const input = '3';
const count = 5;
console.log('Total: ' + input + count);

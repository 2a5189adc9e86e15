const entered = '3';
const total: number = entered + 5;
console.log(`Total: ${total}`);

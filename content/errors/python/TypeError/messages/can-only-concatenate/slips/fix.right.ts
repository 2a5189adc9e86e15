const entered = '3';
const total: number = Number(entered) + 5;
console.log(`Total: ${total}`);

const reading = Number('n/a');
const level = BigInt(reading);
console.log(level);

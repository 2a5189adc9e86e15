const zero = 0;

console.log(1 / zero, -1 / zero, 0 / zero);
console.log(Math.floor(1 / zero));
console.log(1 % zero);
console.log(zero ** -1);
try {
  console.log(1n / BigInt(zero));
} catch (error) {
  console.log((error as RangeError).name); // (1)
}

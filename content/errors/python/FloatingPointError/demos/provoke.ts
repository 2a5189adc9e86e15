const big = 1e308 * 10;

console.log(big - big); // (1)
console.log(1e-200 * 1e-200); // (2)
console.log(1.0 / 0.0); // (3)
console.log(Math.exp(1000));

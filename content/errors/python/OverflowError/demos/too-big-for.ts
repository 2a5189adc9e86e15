console.log(2n ** 10000n > 0n); // (1)
console.log(1e308 * 10);
console.log(Number(10n ** 400n));
console.log(new Uint8Array([300])[0]);
console.log(2 ** 53 + 1);
try {
  console.log(new Array(2 ** 32).length);
} catch (error) {
  console.log((error as Error).name); // (2)
}

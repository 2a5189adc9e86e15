const rate = 1.05;
console.log(1000 * rate ** 20000);

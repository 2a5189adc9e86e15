const number = 10n ** 400n;
console.log(Math.sqrt(Number(number)));

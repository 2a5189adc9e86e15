const balance = 10n;

console.log(Number(balance) + 5);

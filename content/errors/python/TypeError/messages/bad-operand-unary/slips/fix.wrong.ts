const balance = 10n;

console.log(+balance + 5);

const total = 1234.5;
console.log(total.toFixed(-2));

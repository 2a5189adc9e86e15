const large = 10n ** 30n;
console.log(large % 7n);

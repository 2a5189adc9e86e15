let total = 19.75;
delete total;
console.log(total);

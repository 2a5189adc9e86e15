const teams = 0;
console.log(7 % teams);

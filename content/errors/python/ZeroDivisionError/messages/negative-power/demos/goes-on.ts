const distance = 0;
console.log(9 * distance ** -2);

const name = 'Marta';
console.log(new RegExp('^[a-Z]+$').test(name));

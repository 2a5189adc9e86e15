const price = Number('12,90');
console.log(price * 2);

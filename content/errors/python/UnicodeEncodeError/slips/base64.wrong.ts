const price = '5 €';
console.log(btoa(price));

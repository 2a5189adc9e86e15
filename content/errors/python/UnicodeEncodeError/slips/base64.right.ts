const price = '5 €';
const bytes = new TextEncoder().encode(price);
console.log(btoa(String.fromCharCode(...bytes)));

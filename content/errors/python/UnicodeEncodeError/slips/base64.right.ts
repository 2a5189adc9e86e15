const price = '5 €';
const bytes = new TextEncoder().encode(price);
console.log(btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')));

const price: string = '12.5';
console.log(`Total: ${price.toFixed(2)}`);

const price: string = '12.5';
console.log(`Total: ${Number(price).toFixed(2)}`);

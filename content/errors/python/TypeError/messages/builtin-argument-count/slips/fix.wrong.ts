const cart = ['pen', 'ink'];

console.log(cart.includes());

const cart = ['tea', 'cake'];

console.log(JSON.stringify(cart.splice(2, 1)));

const cart = ['milk', 'bread'];
console.log(cart.indexOf('eggs'));

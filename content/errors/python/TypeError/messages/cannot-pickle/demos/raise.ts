const cart = { items: ['pen'], total: () => 2.5 };

console.log(structuredClone(cart));

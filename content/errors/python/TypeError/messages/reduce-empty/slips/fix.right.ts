const carts: number[][] = [];

console.log(carts.reduce((all, cart) => [...all, ...cart], []));

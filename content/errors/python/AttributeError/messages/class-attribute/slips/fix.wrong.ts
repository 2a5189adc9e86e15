class Cart {
  items: string[] = [];
}

const cart = Cart;
cart.items.push('tea');
console.log(cart.items);

class Cart {
  items: string[] = [];
}

const cart = new Cart();
cart.items.push('tea');
console.log(cart.items);
